package org.hearsay.mentions.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mentions.DateMention;

/**
 * A word that a date may belong to.
 *
 * @param index the word
 * @param cost how unlikely that is: 0 if the date depends on the word itself
 * @param attributive whether the date only describes the word, as in "its May order"
 */
record DatedWord(int index, int cost, boolean attributive) {
    private static final Set<String> CLAUSES =
            Set.of("acl", "advcl", "ccomp", "csubj", "parataxis", "xcomp", "conj", "root");
    private static final Set<String> OPENERS = Set.of("start", "begin", "effective", "due", "commence");
    private static final Set<String> ATTRIBUTES = Set.of("compound", "nummod", "amod");
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "\"", "“", "”");

    /** {@return the words that {@code date} may belong to} */
    static List<DatedWord> of(Sentence sentence, DateMention date) {
        if (sentence.token(date.endToken() - 1).text().equals("after")) {
            return eventAfter(sentence, date.endToken());
        }
        int adjacent = adjacentVerb(sentence, date.firstToken());
        if (adjacent >= 0) {
            return List.of(new DatedWord(adjacent, 0, false));
        }
        List<DatedWord> words = new ArrayList<>();
        int at = headOf(sentence, date);
        openedClause(sentence, at).forEach(verb -> words.add(new DatedWord(verb, 1, false)));
        Token first = sentence.token(at);
        boolean attributive = ATTRIBUTES.contains(first.plainRelation()) || first.is("nmod:poss");
        boolean reached = false;
        for (int cost = 0; first.head() >= 0 && cost < sentence.size(); cost++) {
            Token below = sentence.token(at);
            boolean border = cost > 0 && CLAUSES.contains(below.plainRelation()) && !OPENERS.contains(lemma(below));
            at = below.head();
            if (border || at < 0 || reached) {
                break;
            }
            words.add(new DatedWord(at, cost, attributive));
            reached = isVerb(sentence.token(at)) && !OPENERS.contains(lemma(sentence.token(at)));
            if (attributive) {
                return words;
            }
        }
        boolean direct =
                reached && words.size() == 1 && first.head() == words.get(0).index();
        int verb = direct ? -1 : verbBefore(sentence, date.firstToken());
        if (verb >= 0) {
            words.add(new DatedWord(verb, 1, false));
        } else if (!reached) {
            mainVerb(sentence).forEach(v -> words.add(new DatedWord(v, 1, false)));
        }
        return words;
    }

    /** "two weeks after hackers broke in": what follows is what happened then. */
    private static List<DatedWord> eventAfter(Sentence sentence, int from) {
        List<DatedWord> words = new ArrayList<>();
        for (int i = from; i < sentence.size() && !sentence.token(i).text().equals(","); i++) {
            if (isVerb(sentence.token(i))) {
                words.add(new DatedWord(i, 0, false));
                break;
            }
            if (sentence.token(i).tag().equals("NOUN")) {
                words.add(new DatedWord(i, 0, false));
            }
        }
        return words;
    }

    /** The verb right before a date, but for a preposition: "said on Tuesday that"; -1 if there is none. */
    private static int adjacentVerb(Sentence sentence, int first) {
        int at = first - 1;
        while (at > 0 && first - at <= 2 && sentence.token(at).tag().equals("ADP")) {
            at--;
        }
        return at >= 0
                        && isVerb(sentence.token(at))
                        && !sentence.token(at).pennTag().equals("VBG")
                ? at
                : -1;
    }

    /** "in 2025 the agency fined it", where the tree hangs the clause on the date that opens it. */
    private static List<Integer> openedClause(Sentence sentence, int date) {
        return sentence.dependentsOf(date).stream()
                .filter(i -> i > date && sentence.token(i).is("acl:relcl") && isVerb(sentence.token(i)))
                .toList();
    }

    private static List<Integer> mainVerb(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isVerb(sentence.token(i)) && !sentence.token(i).plainRelation().equals("acl")) {
                return List.of(i);
            }
        }
        return List.of();
    }

    /** The verb before a date, in the same stretch of words; -1 if there is none. */
    private static int verbBefore(Sentence sentence, int first) {
        for (int i = first - 1; i >= 0; i--) {
            if (isVerb(sentence.token(i))) {
                return i;
            }
            if (BREAKS.contains(sentence.token(i).text())) {
                return -1;
            }
        }
        return -1;
    }

    static boolean isVerb(Token word) {
        return word.tag().equals("VERB")
                && !word.plainRelation().equals("amod")
                && !word.plainRelation().equals("case");
    }

    private static int headOf(Sentence sentence, DateMention date) {
        for (int i = date.firstToken(); i < date.endToken(); i++) {
            int head = sentence.token(i).head();
            if (head < date.firstToken() || head >= date.endToken()) {
                return i;
            }
        }
        return date.firstToken();
    }

    private static String lemma(Token word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
