package org.hearsay.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An article annotated by hand.
 *
 * @param document its identifier: the name of its text file without extension
 * @param file the file that holds its text
 * @param metadata what is known of it, by the names of schema.org
 * @param entities the named entities in it
 * @param sources the acceptable names of everyone it attributes information to
 * @param facts the facts it tells
 */
public record GoldArticle(
        String document,
        Path file,
        SortedMap<String, String> metadata,
        List<GoldEntity> entities,
        List<String> sources,
        List<GoldFact> facts) {

    public GoldArticle {
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
        entities = List.copyOf(entities);
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
    }

    /**
     * An annotated entity.
     *
     * @param type its type
     * @param names its name and aliases, normalised
     * @param core whether leaving it out counts
     */
    public record GoldEntity(String type, Set<String> names, boolean core) {

        public GoldEntity {
            names = Set.copyOf(names);
        }
    }

    /**
     * An annotated fact.
     *
     * @param type its type
     * @param agent acceptable names of who does it; empty if anyone is
     * @param target acceptable names of whom or what it is done to; empty if any is
     * @param date when; empty if not told
     * @param statuses acceptable statuses
     * @param source acceptable names of who says so
     * @param quotes the passages that tell it, squashed
     * @param core whether leaving it out counts
     */
    public record GoldFact(
            String type,
            List<String> agent,
            List<String> target,
            String date,
            List<String> statuses,
            List<String> source,
            List<String> quotes,
            boolean core) {

        public GoldFact {
            agent = List.copyOf(agent);
            target = List.copyOf(target);
            statuses = List.copyOf(statuses);
            source = List.copyOf(source);
            quotes = List.copyOf(quotes);
        }
    }

    /** {@return the accepted names, normalised, with all aliases of what they name} */
    Set<String> widen(List<String> accepted) {
        Set<String> wanted = new TreeSet<>(NameSet.of(accepted));
        for (GoldEntity entity : entities) {
            if (NameSet.meet(entity.names(), wanted)) {
                wanted.addAll(entity.names());
            }
        }
        return wanted;
    }

    /** {@return whether one of the names is annotated as an entity's} */
    boolean namesEntity(Set<String> names) {
        return entities.stream().anyMatch(entity -> NameSet.meet(entity.names(), names));
    }

    /** {@return the facts whose absence counts} */
    List<GoldFact> coreFacts() {
        List<GoldFact> core = new ArrayList<>(facts);
        core.removeIf(fact -> !fact.core());
        return core;
    }
}
