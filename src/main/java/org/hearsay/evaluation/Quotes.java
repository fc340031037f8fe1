package org.hearsay.evaluation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passages as they are compared: two overlap if one holds the other, or if they share most of their words. */
final class Quotes {
    private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int LEAST_CHARACTERS = 12;
    private static final int LEAST_WORDS = 4;
    private static final double LEAST_SHARE = 0.6;

    private Quotes() {}

    static String squash(String quote) {
        String plain = Normalizer.normalize(quote, Normalizer.Form.NFKC);
        return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    static boolean overlapAny(List<String> quotes, String other) {
        String squashed = squash(other);
        return quotes.stream().anyMatch(quote -> overlap(quote, squashed));
    }

    private static boolean overlap(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (other.contains(one) || one.contains(other)) {
            return Math.min(length(one), length(other)) >= LEAST_CHARACTERS;
        }
        Set<String> ones = words(one);
        Set<String> others = words(other);
        int smaller = Math.min(ones.size(), others.size());
        ones.retainAll(others);
        return ones.size() >= LEAST_SHARE * smaller && ones.size() >= LEAST_WORDS;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
