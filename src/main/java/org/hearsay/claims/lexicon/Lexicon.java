package org.hearsay.claims.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All wordings of claims, found by their first lemma. Immutable. */
public final class Lexicon {
    private final Map<String, List<LexicalEntry>> byFirstLemma;

    private final List<RelationPattern> relations;

    private Lexicon(Map<String, List<LexicalEntry>> byFirstLemma, List<RelationPattern> relations) {
        this.byFirstLemma = byFirstLemma;
        this.relations = List.copyOf(relations);
    }

    /** {@return a lexicon of these entries and relations; longer wordings come before shorter ones} */
    public static Lexicon of(List<LexicalEntry> entries, List<RelationPattern> relations) {
        Map<String, List<LexicalEntry>> index = new HashMap<>();
        entries.stream()
                .sorted(Comparator.comparing(
                                (LexicalEntry entry) -> -entry.lemmas().size())
                        .thenComparing(LexicalEntry::writtenForm)
                        .thenComparing(LexicalEntry::wordClass))
                .forEach(entry -> index.computeIfAbsent(entry.lemmas().get(0), lemma -> new ArrayList<>())
                        .add(entry));
        index.replaceAll((lemma, list) -> List.copyOf(list));
        return new Lexicon(
                index,
                relations.stream()
                        .sorted(Comparator.comparing(RelationPattern::type))
                        .toList());
    }

    /** {@return the entries that begin with {@code lemma}, longest first; empty if there are none} */
    public List<LexicalEntry> beginningWith(String lemma) {
        return byFirstLemma.getOrDefault(lemma, List.of());
    }

    /** {@return the kinds of claim that need no word of their own, by name} */
    public List<RelationPattern> relations() {
        return relations;
    }

    /** {@return how many entries there are} */
    public int size() {
        return byFirstLemma.values().stream().mapToInt(List::size).sum();
    }
}
