package org.hearsay.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as it is compared: lower case, without articles, possessives, punctuation and legal suffixes.
 *
 * <p>"The Example Group Ltd." and "Example’s" both come down to {@code example}.
 *
 * @param words in order, parted by single spaces; empty if nothing is left
 */
public record NameKey(String words) {
    private static final Set<String> LEGAL_SUFFIXES = Set.of(
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
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her", "own");
    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b|'(?=\\s|$)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\w\\s&.+-]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    /** {@return the key of a name} */
    public static NameKey of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        plain = PUNCTUATION.matcher(POSSESSIVE.matcher(plain).replaceAll("")).replaceAll(" ");
        List<String> words = new ArrayList<>();
        for (String word : SPACE.split(plain.strip(), -1)) {
            String bare = trimmed(word);
            if (!bare.isEmpty() && !DETERMINERS.contains(bare)) {
                words.add(bare);
            }
        }
        while (words.size() > 1 && LEGAL_SUFFIXES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return new NameKey(String.join(" ", words));
    }

    /** {@return whether nothing comparable is left of the name} */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && isDotOrDash(word.charAt(start))) {
            start++;
        }
        while (end > start && isDotOrDash(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(start, end);
    }

    private static boolean isDotOrDash(char c) {
        return c == '.' || c == '-';
    }
}
