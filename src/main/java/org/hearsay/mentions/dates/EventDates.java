package org.hearsay.mentions.dates;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mentions.DateMention;

/**
 * Gives an event the date that the sentence tells for it.
 *
 * <p>In "X said on Tuesday that Y had sued Z on Monday", Tuesday belongs to the saying and Monday to the suit. A date
 * belongs to the word it depends on, directly ("sued on Monday", "from July 10") or through nouns ("in the attack on 3
 * March"), never across the border of a clause. A noun that the sentence makes an event takes the date of its verb
 * ("imposed a ban on Monday", "the ban starts on Monday"). Thread-safe.
 */
public final class EventDates {
    private static final Set<String> CLAUSES =
            Set.of("acl", "advcl", "ccomp", "csubj", "parataxis", "xcomp", "conj", "root");
    private static final Set<String> OPENERS = Set.of("start", "begin", "effective", "due", "commence");
    private static final Set<String> CARRIED = Set.of("obj", "obl", "nsubj", "nmod", "compound");
    private static final Set<String> TELLING =
            Set.of("say", "tell", "report", "add", "write", "claim", "warn", "argue");
    private static final int NONE = Integer.MAX_VALUE;
    private static final int THROUGH_GOVERNOR = 100;

    /**
     * Finds the date of an event.
     *
     * @param sentence the sentence
     * @param predicate index of the word that tells the event, a verb or a noun
     * @param dates the dates of that sentence
     * @return the date that belongs to the event, or empty if none does
     */
    public Optional<DateMention> dateOf(Sentence sentence, int predicate, List<DateMention> dates) {
        Optional<DateMention> attached = dates.stream()
                .filter(date -> date.value().isKnown() && date.endToken() <= sentence.size())
                .filter(date -> cost(sentence, predicate, date) < NONE)
                .min(Comparator.comparingInt((DateMention date) -> cost(sentence, predicate, date))
                        .thenComparingInt(date -> Math.abs(date.firstToken() - predicate)));
        return attached.or(() -> onlyDate(sentence, dates));
    }

    private static int cost(Sentence sentence, int predicate, DateMention date) {
        int direct = distance(sentence, head(sentence, date), predicate);
        if (direct < NONE) {
            return direct;
        }
        int governor = governor(sentence, predicate);
        int indirect = governor < 0 ? NONE : distance(sentence, head(sentence, date), governor);
        return indirect > 2 ? NONE : indirect + THROUGH_GOVERNOR;
    }

    /** How many words lie between a date and the event above it; {@link #NONE} if a clause ends between them. */
    private static int distance(Sentence sentence, int from, int event) {
        int at = from;
        for (int steps = 1; steps <= sentence.size(); steps++) {
            Token word = sentence.token(at);
            boolean border = steps > 1 && CLAUSES.contains(word.plainRelation()) && !opens(word);
            if (border || word.head() < 0) {
                return NONE;
            }
            at = word.head();
            if (at == event) {
                return steps;
            }
        }
        return NONE;
    }

    /** The verb whose date a noun takes over, or that an infinitive completes; -1 if there is none. */
    private static int governor(Sentence sentence, int predicate) {
        Token word = sentence.token(predicate);
        if (word.head() < 0) {
            return -1;
        }
        Token head = sentence.token(word.head());
        boolean verb = head.tag().equals("VERB") && !TELLING.contains(lemma(head));
        boolean event = word.tag().equals("NOUN") && CARRIED.contains(word.plainRelation());
        return verb && event ? word.head() : -1;
    }

    private static int head(Sentence sentence, DateMention date) {
        for (int i = date.firstToken(); i < date.endToken(); i++) {
            int head = sentence.token(i).head();
            if (head < date.firstToken() || head >= date.endToken()) {
                return i;
            }
        }
        return date.firstToken();
    }

    private static boolean opens(Token word) {
        return OPENERS.contains(lemma(word));
    }

    private static String lemma(Token word) {
        return word.lemma().toLowerCase(Locale.ROOT);
    }

    /** The date of a sentence with one date and one clause. */
    private static Optional<DateMention> onlyDate(Sentence sentence, List<DateMention> dates) {
        long verbs =
                sentence.tokens().stream().filter(t -> t.tag().equals("VERB")).count();
        return dates.size() == 1 && verbs <= 1 && dates.get(0).value().isKnown()
                ? Optional.of(dates.get(0))
                : Optional.empty();
    }
}
