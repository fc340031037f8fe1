package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.mentions.EntityType;

/** Marks further places of names that were found once: what is a name in one sentence is one in the next. */
public final class NameSpread {
    private static final int SHORTEST = 3;

    private NameSpread() {}

    /** {@return the names in each sentence, with those added that repeat the words of another} */
    public static List<List<NameSpan>> spread(List<SentenceWords> article, List<List<NameSpan>> names) {
        return spreadTrimmed(article, NameTrim.trim(article, names));
    }

    private static List<List<NameSpan>> spreadTrimmed(List<SentenceWords> article, List<List<NameSpan>> names) {
        ArticleWords habits = new ArticleWords(article);
        Map<String, Set<List<String>>> wordings = new HashMap<>();
        Map<List<String>, EntityType> types = new HashMap<>();
        for (int s = 0; s < names.size(); s++) {
            for (NameSpan span : names.get(s)) {
                List<String> words = article.get(s).words(span.start(), span.end());
                if (isDistinct(words, habits)) {
                    wordings.computeIfAbsent(words.get(0), k -> new LinkedHashSet<>())
                            .add(words);
                    types.putIfAbsent(words, span.type());
                }
            }
        }
        List<List<NameSpan>> spread = new ArrayList<>();
        for (int s = 0; s < names.size(); s++) {
            spread.add(spread(article.get(s), names.get(s), wordings, types));
        }
        return spread;
    }

    private static boolean isDistinct(List<String> words, ArticleWords habits) {
        return words.size() > 1
                || (words.get(0).length() >= SHORTEST
                        && WordForm.hasCapital(words.get(0))
                        && !habits.habits(WordForm.normal(words.get(0))).contains("l"));
    }

    private static List<NameSpan> spread(
            SentenceWords sentence,
            List<NameSpan> names,
            Map<String, Set<List<String>>> wordings,
            Map<List<String>, EntityType> types) {
        List<NameSpan> all = new ArrayList<>(names);
        for (int i = 0; i < sentence.size(); i++) {
            for (List<String> words : wordings.getOrDefault(sentence.text(i), Set.of())) {
                int end = i + words.size();
                if (end <= sentence.size() && sentence.words(i, end).equals(words)) {
                    NameSpan span = new NameSpan(i, end, types.getOrDefault(words, EntityType.ORGANIZATION));
                    if (all.stream().noneMatch(span::overlaps) && standsAlone(sentence, span)) {
                        all.add(span);
                    }
                }
            }
        }
        all.sort(Comparator.comparingInt(NameSpan::start));
        return all;
    }

    /** Part of a longer run of capitals may be another name, unless all words are capitalised anyway. */
    private static boolean standsAlone(SentenceWords sentence, NameSpan span) {
        return sentence.isTitleCase()
                || (!(span.start() > 1 && WordForm.isCapitalized(sentence.text(span.start() - 1)))
                        && !WordForm.isCapitalized(sentence.text(span.end())));
    }
}
