package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.mentions.EntityType;

/**
 * Cuts what does not belong to a name: titles ("Chief Executive Jane Roe"), and in headings in title case the words that
 * are capitalised for no reason of their own.
 */
public final class NameTrim {
    private static final Set<String> TITLES = Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "professor", "sir", "dame", "lord",
            "lady", "chief", "executive", "officer", "ceo", "cfo", "cto", "coo", "ciso", "president", "vice", "chairman",
            "chairwoman", "chair", "director", "manager", "minister", "prime", "secretary", "judge", "justice",
            "senator", "sen.", "governor", "gov.", "mayor", "general", "gen.", "captain", "capt.", "sgt", "spokesman",
            "spokeswoman", "spokesperson", "attorney", "congressman", "congresswoman", "representative", "rep.",
            "ambassador", "chancellor", "founder", "co-founder", "boss", "analyst", "commissioner", "inspector",
            "detective", "king", "queen", "prince", "princess", "pope", "cardinal", "bishop", "technology",
            "financial", "operating", "deputy", "former", "interim");

    private NameTrim() {}

    /** {@return the names in each sentence, cut} */
    public static List<List<NameSpan>> trim(List<SentenceWords> article, List<List<NameSpan>> names) {
        Set<List<String>> certain = certain(article, names);
        List<List<NameSpan>> trimmed = new ArrayList<>();
        for (int s = 0; s < names.size(); s++) {
            List<NameSpan> kept = new ArrayList<>();
            for (NameSpan span : names.get(s)) {
                if (article.get(s).isTitleCase()) {
                    kept.addAll(cutHeading(article.get(s), span, certain));
                } else {
                    kept.addAll(cutTitles(article.get(s), span));
                }
            }
            trimmed.add(kept);
        }
        return trimmed;
    }

    /** The names found where capitals mean something. */
    private static Set<List<String>> certain(List<SentenceWords> article, List<List<NameSpan>> names) {
        Set<List<String>> certain = new HashSet<>();
        for (int s = 0; s < names.size(); s++) {
            SentenceWords words = article.get(s);
            if (!words.isTitleCase()) {
                names.get(s).forEach(span -> certain.add(words.words(span.start(), span.end())));
            }
        }
        return certain;
    }

    private static List<NameSpan> cutHeading(SentenceWords words, NameSpan span, Set<List<String>> certain) {
        for (int length = span.end() - span.start(); length > 0; length--) {
            for (int start = span.start(); start + length <= span.end(); start++) {
                if (certain.contains(words.words(start, start + length))) {
                    return List.of(new NameSpan(start, start + length, span.type()));
                }
            }
        }
        return cutTitles(words, span);
    }

    private static List<NameSpan> cutTitles(SentenceWords words, NameSpan span) {
        if (span.type() != EntityType.PERSON) {
            return List.of(span);
        }
        int lastTitle = -1;
        int firstTitle = -1;
        for (int i = span.start(); i < span.end() - 1; i++) {
            if (TITLES.contains(words.normal(i))) {
                lastTitle = i;
                firstTitle = firstTitle < 0 ? i : firstTitle;
            }
        }
        if (lastTitle < 0) {
            return List.of(span);
        }
        List<NameSpan> parts = new ArrayList<>();
        if (firstTitle > span.start()) {
            parts.add(new NameSpan(span.start(), firstTitle, EntityType.ORGANIZATION));
        }
        parts.add(new NameSpan(lastTitle + 1, span.end(), EntityType.PERSON));
        return parts;
    }
}
