package org.hearsay.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The measure of the article-extraction benchmark: how well the 4-word shingles of an extracted body, as a multiset,
 * match those of the true body.
 *
 * @param precision share of the extracted shingles that are true
 * @param recall share of the true shingles that were extracted
 */
record ShingleScore(double precision, double recall) {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SIZE = 4;

    static ShingleScore of(String truth, String extracted) {
        Map<List<String>, Integer> expected = shingles(truth);
        Map<List<String>, Integer> found = shingles(extracted);
        int hits = 0;
        for (Map.Entry<List<String>, Integer> e : expected.entrySet()) {
            hits += Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0));
        }
        int wanted = expected.values().stream().mapToInt(Integer::intValue).sum();
        int given = found.values().stream().mapToInt(Integer::intValue).sum();
        return new ShingleScore(share(hits, given, wanted), share(hits, wanted, given));
    }

    /** {@return F1 of the mean precision and the mean recall over pages} */
    static double f1(List<ShingleScore> pages) {
        double p = pages.stream().mapToDouble(ShingleScore::precision).average().orElse(0);
        double r = pages.stream().mapToDouble(ShingleScore::recall).average().orElse(0);
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    private static double share(int hits, int of, int others) {
        if (of == 0) {
            return others == 0 ? 1 : 0;
        }
        return (double) hits / of;
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            words.add(m.group());
        }
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - SIZE + 1); i++) {
            counts.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + SIZE))), 1, Integer::sum);
        }
        return counts;
    }
}
