package org.hearsay.mentions.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.language.SentenceForm;

/** How present a chain is in the reader's mind where an anaphor stands: what the text talked about last, and most. */
final class Salience {
    private static final int MOST_COUNTED = 4;

    private final Discourse discourse;

    Salience(Discourse discourse) {
        this.discourse = discourse;
    }

    /**
     * {@return how the chain was mentioned in this sentence and in the one before: S as a subject, m otherwise, - not
     * at all, as in {@code "-/S"}}
     */
    String recent(Anaphor anaphor, Chain chain) {
        int sentence = anaphor.reference().sentence();
        return mentioned(anaphor, chain, sentence) + "/" + mentioned(anaphor, chain, before(sentence));
    }

    /** {@return features for what the article has told of the chain so far, against what it told of others} */
    List<String> features(Chain chain, Collection<Chain> others) {
        int mostSubjects = 0;
        int most = 0;
        boolean opened = true;
        for (Chain other : others) {
            if (other != chain && other.type() == chain.type()) {
                most = Math.max(most, other.mentionsSeen());
                mostSubjects = Math.max(mostSubjects, other.subjectsSeen());
                opened &=
                        chain.references().first().compareTo(other.references().first()) < 0;
            }
        }
        List<String> features = new ArrayList<>();
        features.add("subject " + Math.min(MOST_COUNTED, chain.subjectsSeen()));
        features.add("subject more often " + Integer.signum(chain.subjectsSeen() - mostSubjects));
        features.add("mentioned more often " + Integer.signum(chain.mentionsSeen() - most));
        features.add("much more often " + (chain.mentionsSeen() >= 2 * most));
        features.add("first of its type " + opened);
        return features;
    }

    private String mentioned(Anaphor anaphor, Chain chain, int sentence) {
        List<Reference> there = chain.references(sentence, sentence).stream()
                .filter(reference -> reference.compareTo(anaphor.reference()) < 0)
                .toList();
        if (there.isEmpty()) {
            return "-";
        }
        return there.stream().anyMatch(discourse::isSubject) ? "S" : "m";
    }

    /** The sentence of running text before, if there is one; headings between are skipped. */
    private int before(int sentence) {
        int i = sentence - 1;
        while (i > 0 && discourse.sentence(i).form() == SentenceForm.HEADLINE) {
            i--;
        }
        return i;
    }
}
