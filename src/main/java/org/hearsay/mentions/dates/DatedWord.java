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
    /** Relations of words that are tagged as verbs but stand for something else. */
    private static final Set<String> NO_VERBS = Set.of("amod", "advmod", "case", "nmod", "compound");

    private static final Set<String> NAME_PARTS = Set.of("flat", "compound");
    private static final Set<String> AUXILIARIES = Set.of("have", "be");
    private static final Set<String> CONJUNCTIONS =
            Set.of("once", "after", "when", "while", "because", "as", "although", "before", "since", "if");
    private static final Set<String> HOURS = Set.of("hour", "minute");
    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", "—", "–");
    private static final Set<String> BREAKS = Set.of(";", ":", "—", "–", "\"", "“", "”");

    /** {@return the words that {@code date} may belong to} */
    static List<DatedWord> of(Sentence sentence, DateMention date) {
        if (sentence.token(date.endToken() - 1).text().equals("after")) {
            return eventAfter(sentence, date.endToken());
        }
        List<DatedWord> words = new ArrayList<>(ofClause(sentence, date));
        sameTime(sentence, date.endToken()).forEach(verb -> words.add(new DatedWord(verb, 1, false)));
        return words;
    }

    /**
     * "on Monday, when Bek sued", "on Monday, hours after Bek sued": the first verb of a clause right behind the date
     * that tells what else happened then.
     */
    private static List<Integer> sameTime(Sentence sentence, int end) {
        int at = isText(sentence, end, ",") ? end + 1 : end;
        boolean hours = at + 1 < sentence.size()
                && HOURS.contains(lemma(sentence.token(at)))
                && isText(sentence, at + 1, "after");
        if (!hours && !isText(sentence, at, "when")) {
            return List.of();
        }
        for (int i = at + 1;
                i < sentence.size() && !CLAUSE_ENDS.contains(sentence.token(i).text());
                i++) {
            if (isVerb(sentence.token(i)) && !sentence.token(i).plainRelation().equals("acl")) {
                return List.of(i);
            }
        }
        return List.of();
    }

    private static List<DatedWord> ofClause(Sentence sentence, DateMention date) {
        int behind = verbBehind(sentence, date);
        int adjacent = behind >= 0 ? behind : adjacentVerb(sentence, date.firstToken());
        if (adjacent >= 0) {
            return withDocument(sentence, date, adjacent);
        }
        int closed = clauseClosed(sentence, date.firstToken(), date.endToken());
        if (closed >= 0) {
            return List.of(new DatedWord(closed, 0, false));
        }
        List<DatedWord> words = new ArrayList<>();
        int at = headOf(sentence, date.firstToken(), date.endToken());
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
        words.addAll(aboveGerund(sentence, date, words));
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

    /**
     * "withdrew its order closing the park on Monday": the main verb, where the tree hangs a day at the end of a clause
     * on a participle in it.
     */
    private static List<DatedWord> aboveGerund(Sentence sentence, DateMention date, List<DatedWord> words) {
        int last = words.isEmpty() ? -1 : words.get(words.size() - 1).index();
        if (!date.value().isDay() || last < 0 || !sentence.token(last).pennTag().equals("VBG")) {
            return List.of();
        }
        int at = sentence.token(last).head();
        while (at >= 0 && !isVerb(sentence.token(at))) {
            at = sentence.token(at).head();
        }
        boolean before = at >= 0
                && at < last
                && last < date.firstToken()
                && sentence.tokens().subList(at, date.firstToken()).stream()
                        .noneMatch(token -> CLAUSE_ENDS.contains(token.text()));
        return before && sentence.token(at).pennTag().matches("VB[DN]")
                ? List.of(new DatedWord(at, 5, false))
                : List.of();
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

    /**
     * The verb right behind a date that stands between it and its subject or auxiliary: "the council on Thursday
     * published", "has today completed"; -1 if there is none.
     */
    private static int verbBehind(Sentence sentence, DateMention date) {
        int before = date.firstToken() - 1;
        while (before > 0 && sentence.token(before).tag().equals("ADP")) {
            before--;
        }
        int next = date.endToken();
        if (before < 0 || next >= sentence.size()) {
            return -1;
        }
        String tag = sentence.token(next).pennTag();
        String left = sentence.token(before).pennTag();
        boolean noun = left.startsWith("NN") || left.equals("PRP");
        boolean behindSubject = tag.equals("VBD") && noun && isSubject(sentence, before, next);
        boolean behindAuxiliary = tag.equals("VBN") && AUXILIARIES.contains(lemma(sentence.token(before)));
        return behindSubject || behindAuxiliary ? next : -1;
    }

    /** Whether the word is the subject of the verb, or part of its name. */
    private static boolean isSubject(Sentence sentence, int word, int verb) {
        Token token = sentence.token(word);
        boolean flat = NAME_PARTS.contains(token.plainRelation()) && token.head() >= 0;
        Token head = flat ? sentence.token(token.head()) : token;
        return head.plainRelation().equals("nsubj") && head.head() == verb;
    }

    /** "In a ruling handed down on Monday, it barred Z": the ruling and what it does have one date. */
    private static List<DatedWord> withDocument(Sentence sentence, DateMention date, int made) {
        DatedWord own = new DatedWord(made, 0, false);
        int end = date.endToken();
        int governor = sentence.token(headOf(sentence, date.firstToken(), end)).head();
        boolean opens = lemma(sentence.token(0)).equals("in") && !isVerb(sentence.token(1));
        boolean leads = opens && verbBefore(sentence, made) < 0 && isText(sentence, end, ",") && governor > end;
        return leads && isVerb(sentence.token(governor))
                ? List.of(own, new DatedWord(governor, 1, false))
                : List.of(own);
    }

    /**
     * The verb before a date that closes its clause, where the tree hangs it on a verb of the next: "it will close on
     * Friday, Z said"; -1 otherwise.
     */
    static int clauseClosed(Sentence sentence, int first, int end) {
        int governor = sentence.token(headOf(sentence, first, end)).head();
        if (governor <= end
                || end + 1 >= sentence.size()
                || !CLAUSE_ENDS.contains(sentence.token(end).text())) {
            return -1;
        }
        int before = first - 1;
        while (before > 0 && sentence.token(before).tag().equals("ADP")) {
            before--;
        }
        boolean prepositional = first > 0 && sentence.token(first - 1).tag().equals("ADP");
        boolean conjunction = prepositional && CONJUNCTIONS.contains(lemma(sentence.token(end + 1)));
        boolean apart = before < 0
                || sentence.token(before).tag().matches("PUNCT|CCONJ|SCONJ")
                || isText(sentence, before, ",");
        return conjunction || (!apart && hasSubjectFrom(sentence, governor, end)) ? verbBefore(sentence, first) : -1;
    }

    private static boolean hasSubjectFrom(Sentence sentence, int verb, int from) {
        return isVerb(sentence.token(verb))
                && sentence.dependentsOf(verb).stream()
                        .anyMatch(i ->
                                i > from && sentence.token(i).plainRelation().equals("nsubj"));
    }

    private static boolean isText(Sentence sentence, int at, String text) {
        return at < sentence.size() && sentence.token(at).text().equals(text);
    }

    /** "in 2025 the agency fined it", where the tree hangs the clause on the date that opens it. */
    private static List<Integer> openedClause(Sentence sentence, int date) {
        return sentence.dependentsOf(date).stream()
                .filter(i -> i > date && isVerb(sentence.token(i)))
                .filter(i -> sentence.token(i).is("acl:relcl")
                        || (i == date + 1 && sentence.token(i).is("acl")))
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
    static int verbBefore(Sentence sentence, int first) {
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
        return word.tag().equals("VERB") && !NO_VERBS.contains(word.plainRelation());
    }

    /** The word of the date that depends on something outside it. */
    static int headOf(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            int head = sentence.token(i).head();
            if (head < first || head >= end) {
                return i;
            }
        }
        return first;
    }

    private static String lemma(Token word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }
}
