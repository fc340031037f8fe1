package org.hearsay.mentions.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.mentions.EntityType;

/**
 * Cuts what does not belong to a name: titles ("Chief Executive Jane Roe"), and in headings in title case the words
 * that are capitalised for no reason of their own.
 */
public final class NameTrim {
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "prof",
            "prof.",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "chief",
            "executive",
            "officer",
            "ceo",
            "cfo",
            "cto",
            "coo",
            "ciso",
            "president",
            "vice",
            "chairman",
            "chairwoman",
            "chair",
            "director",
            "manager",
            "minister",
            "prime",
            "secretary",
            "judge",
            "justice",
            "senator",
            "sen.",
            "governor",
            "gov.",
            "mayor",
            "general",
            "gen.",
            "captain",
            "capt.",
            "sgt",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "attorney",
            "congressman",
            "congresswoman",
            "representative",
            "rep.",
            "ambassador",
            "chancellor",
            "founder",
            "co-founder",
            "boss",
            "analyst",
            "commissioner",
            "inspector",
            "detective",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "cardinal",
            "bishop",
            "technology",
            "financial",
            "operating",
            "deputy",
            "former",
            "interim",
            "emperor",
            "empress",
            "tsar",
            "czar",
            "sultan",
            "archduke",
            "viscount",
            "duchess",
            "countess",
            "archbishop",
            "reverend",
            "rev.",
            "rabbi",
            "colonel",
            "col.",
            "lieutenant",
            "lt.",
            "admiral",
            "adm.",
            "sergeant",
            "sgt.",
            "commander",
            "magistrate",
            "miss");

    /** Words that end the title of a post, so that a name before them is that of the employer. */
    private static final Set<String> POSTS = Set.of(
            "ceo",
            "cfo",
            "cto",
            "coo",
            "ciso",
            "officer",
            "executive",
            "president",
            "chairman",
            "chairwoman",
            "spokesman",
            "spokeswoman",
            "spokesperson");

    /** Words before "judge" or "attorney" that tell of which court: "U.S. District Judge". */
    private static final Set<String> COURTS = Set.of(
            "district", "circuit", "magistrate", "bankruptcy", "superior", "appeals", "court", "county", "federal");

    private static final Set<String> OF_COURTS = Set.of("judge", "attorney");

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
        int first = span.start();
        while (first < span.end() && !isTitle(words, first, span)) {
            first++;
        }
        int end = first;
        while (end < span.end() && TITLES.contains(words.normal(end))) {
            end++;
        }
        int title = first;
        while (first > span.start()
                && COURTS.contains(words.normal(first - 1))
                && OF_COURTS.contains(words.normal(title))) {
            first--;
        }
        boolean capital = WordForm.isCapitalized(words.text(end));
        boolean person = end < span.end() && capital && (span.type() == EntityType.PERSON || first < title);
        boolean post = first > span.start() && POSTS.contains(words.normal(end - 1));
        if (first == span.end() || !(person || post)) {
            return List.of(span);
        }
        List<NameSpan> parts = new ArrayList<>();
        if (first > span.start()) {
            parts.add(new NameSpan(span.start(), first, EntityType.ORGANIZATION));
        }
        if (end < span.end()) {
            parts.add(new NameSpan(end, span.end(), EntityType.PERSON));
        }
        return parts;
    }

    private static boolean isTitle(SentenceWords words, int i, NameSpan span) {
        return TITLES.contains(words.normal(i)) && (i + 1 < span.end() || POSTS.contains(words.normal(i)));
    }
}
