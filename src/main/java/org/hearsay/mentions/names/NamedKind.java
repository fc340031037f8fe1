package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.mentions.EntityType;

/**
 * Adds names that the noun behind them gives away: "the Bolt app", "its Tern assistant", "a Harbour Post report". What
 * kind of thing each names is decided later.
 */
public final class NamedKind {
    private static final int LONGEST = 3;
    private static final Map<String, EntityType> KINDS = Map.ofEntries(
            Map.entry("app", EntityType.TOOL),
            Map.entry("assistant", EntityType.TOOL),
            Map.entry("bot", EntityType.TOOL),
            Map.entry("browser", EntityType.TOOL),
            Map.entry("chatbot", EntityType.TOOL),
            Map.entry("model", EntityType.TOOL),
            Map.entry("platform", EntityType.TOOL),
            Map.entry("plugin", EntityType.TOOL),
            Map.entry("program", EntityType.TOOL),
            Map.entry("report", EntityType.ORGANIZATION),
            Map.entry("software", EntityType.TOOL),
            Map.entry("tool", EntityType.TOOL));
    private static final Set<String> OPENINGS = Set.of("DT", "PRP$", "POS");

    private NamedKind() {}

    /** {@return the names of each sentence with those added, by position} */
    public static List<List<NameSpan>> add(List<SentenceWords> article, List<List<NameSpan>> names) {
        List<List<NameSpan>> all = new ArrayList<>();
        for (int s = 0; s < names.size(); s++) {
            all.add(article.get(s).isTitleCase() ? names.get(s) : add(article.get(s), names.get(s)));
        }
        return all;
    }

    private static List<NameSpan> add(SentenceWords words, List<NameSpan> names) {
        List<NameSpan> all = new ArrayList<>(names);
        for (int noun = 1; noun < words.size(); noun++) {
            EntityType type = KINDS.get(words.text(noun));
            if (type != null) {
                int first = nameBefore(words, noun);
                NameSpan span = new NameSpan(first, Math.max(first + 1, noun), type);
                if (first < noun && all.stream().noneMatch(span::overlaps)) {
                    all.add(span);
                }
            }
        }
        all.sort(Comparator.comparingInt(NameSpan::start));
        return all;
    }

    /**
     * Where the capitalised words before the noun begin; the noun itself if no article or possessor opens the phrase.
     */
    private static int nameBefore(SentenceWords words, int noun) {
        int first = noun;
        while (first > 0 && noun - first < LONGEST && isNameWord(words, first - 1)) {
            first--;
        }
        return first > 0 && OPENINGS.contains(words.tag(first - 1)) ? first : noun;
    }

    private static boolean isNameWord(SentenceWords words, int index) {
        return words.tag(index).startsWith("NNP") && WordForm.isCapitalized(words.text(index));
    }
}
