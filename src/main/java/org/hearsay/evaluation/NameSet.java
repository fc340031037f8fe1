package org.hearsay.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as they are compared: lower case, without articles, possessives, most signs and legal suffixes. */
final class NameSet {
    private static final Set<String> LEGAL = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "ltd",
            "limited",
            "llc",
            "plc",
            "co",
            "company",
            "group",
            "holdings",
            "gmbh",
            "sa",
            "ag",
            "nv",
            "pbc");
    private static final Set<String> DROPPED = Set.of("the", "a", "an", "its", "their", "his", "her", "own");
    private static final Pattern POSSESSIVE = Pattern.compile("'s(?![\\p{L}\\p{N}_])|'(?=\\p{IsWhite_Space}|$)");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}_\\p{IsWhite_Space}&.+-]");
    private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern EDGE = Pattern.compile("^[.-]+|[.-]+$");
    private static final Pattern BAR = Pattern.compile("\\|");

    private NameSet() {}

    /** {@return the names of a cell that joins several by {@code |}} */
    static Set<String> ofCell(String cell) {
        return of(List.of(BAR.split(cell, -1)));
    }

    static Set<String> of(Collection<String> names) {
        return names.stream()
                .map(NameSet::normalise)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String normalise(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        plain = SIGN.matcher(POSSESSIVE.matcher(plain).replaceAll("")).replaceAll(" ");
        List<String> words = new ArrayList<>();
        for (String word : SPACE.split(plain, -1)) {
            String bare = EDGE.matcher(word).replaceAll("");
            if (!bare.isEmpty() && !DROPPED.contains(bare)) {
                words.add(bare);
            }
        }
        while (words.size() > 1 && LEGAL.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** {@return whether one of two wordings contains all words of the other} */
    static boolean contain(String one, String other) {
        Set<String> ones = Set.copyOf(List.of(SPACE.split(one, -1)));
        Set<String> others = Set.copyOf(List.of(SPACE.split(other, -1)));
        return ones.containsAll(others) || others.containsAll(ones);
    }
}
