package org.hearsay.claims.candidates;

import java.util.List;
import org.hearsay.claims.attribution.Saying;
import org.hearsay.claims.sentence.Participant;

/**
 * What attribution tells of a wording: whether it is itself a cue with a speaker, "claimed" or "according", whether
 * somebody is quoted with it, and whether a participant is who speaks.
 */
final class AttributionFeatures {
    private final List<Saying> cues;
    private final List<Saying> covering;

    AttributionFeatures(List<Saying> sayings, Trigger trigger) {
        this.cues = sayings.stream()
                .filter(saying -> trigger.words().contains(saying.cueToken()))
                .toList();
        this.covering = sayings.stream()
                .filter(saying -> saying.covers(trigger.token()) && !cues.contains(saying))
                .toList();
    }

    void addForTrigger(FeatureBag bag) {
        for (Saying saying : cues) {
            bag.addShared("cue", saying.cue().name());
            bag.addShared(
                    "cue-speaks",
                    Boolean.toString(saying.speakers().isEmpty()),
                    Boolean.toString(saying.content().isEmpty()));
        }
        for (Saying saying : covering) {
            bag.addShared("said", saying.cue().name());
        }
    }

    void addForNobody(FeatureBag bag) {
        for (Saying saying : cues) {
            bag.addShared(
                    "-nobody-speaks",
                    Boolean.toString(saying.speakers().isEmpty()),
                    saying.cue().name());
        }
    }

    void addFor(Participant participant, FeatureBag bag) {
        for (Saying saying : cues) {
            bag.addShared(
                    "-speaks-it", speaks(participant, saying), saying.cue().name());
            bag.addShared("-within-said", Boolean.toString(saying.covers(participant.headToken())));
        }
        for (Saying saying : covering) {
            bag.addShared(
                    "-speaks-of-it", speaks(participant, saying), saying.cue().name());
        }
    }

    private static String speaks(Participant participant, Saying saying) {
        boolean speaks = saying.speakers().stream()
                .anyMatch(head -> head >= participant.firstToken() && head < participant.endToken());
        return Boolean.toString(speaks);
    }
}
