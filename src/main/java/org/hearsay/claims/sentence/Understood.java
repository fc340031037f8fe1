package org.hearsay.claims.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.mentions.EntityType;

/**
 * Organisations that a sentence need not name because the ones before it did: "Chief executive Jane Roe resigned" is
 * about the company of the sentence before, or the one that the article is about.
 */
final class Understood {
    private static final int SENTENCES_BACK = 3;

    private Understood() {}

    /** {@return at most two: the one mentioned last and the one mentioned most, before sentence {@code index}} */
    static List<Participant> at(int index, List<List<Participant>> participants) {
        Set<Integer> here = new HashSet<>();
        participants.get(index).forEach(participant -> here.add(participant.entity()));
        List<Participant> understood = new ArrayList<>();
        for (int entity : List.of(last(index, participants), mostFrequent(index, participants))) {
            if (entity >= 0 && here.add(entity)) {
                understood.add(Participant.understood(entity, EntityType.ORGANIZATION));
            }
        }
        return List.copyOf(understood);
    }

    private static int last(int index, List<List<Participant>> participants) {
        for (int i = index - 1; i >= Math.max(0, index - SENTENCES_BACK); i--) {
            for (Participant participant : participants.get(i)) {
                if (participant.type() == EntityType.ORGANIZATION) {
                    return participant.entity();
                }
            }
        }
        return -1;
    }

    private static int mostFrequent(int index, List<List<Participant>> participants) {
        Map<Integer, Integer> counts = new TreeMap<>();
        participants.stream()
                .limit(index)
                .flatMap(List::stream)
                .filter(participant -> participant.type() == EntityType.ORGANIZATION)
                .forEach(participant -> counts.merge(participant.entity(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }
}
