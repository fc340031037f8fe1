package org.hearsay.mentions.dates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mentions.DateMention;

/**
 * Gives an event the date that the sentence tells for it.
 *
 * <p>In "X said on Tuesday that Y had sued Z on Monday", Tuesday belongs to the saying and Monday to the suit. Each
 * date has the word it dates: the verb or noun that it depends on, or, where the tree leads through other words, the
 * verb before it. An event has the date of its own word before that of a neighbour it shares its time with: a noun
 * shares that of its verb ("imposed a ban on Monday"), a participle or infinitive that of the verb it belongs to ("sued
 * on Monday, accusing Z"), a coordinated verb that of the first. Thread-safe.
 */
public final class EventDates {
    private static final Set<String> FUNCTIONS = Set.of("aux", "cop", "case", "mark", "advmod");

    /**
     * Finds the date of an event.
     *
     * @param sentence the sentence
     * @param predicate index of the word that tells the event, a verb or a noun
     * @param dates the dates of that sentence
     * @return the date that belongs to the event, or empty if none does
     */
    public Optional<DateMention> dateOf(Sentence sentence, int predicate, List<DateMention> dates) {
        List<DateMention> known = dates.stream()
                .filter(date -> date.value().isKnown() && date.endToken() <= sentence.size())
                .toList();
        int event = contentWord(sentence, predicate);
        Optional<DateMention> within = known.stream()
                .filter(date -> date.firstToken() <= event && event < date.endToken())
                .findFirst();
        return within.or(() -> nearest(sentence, event, known))
                .or(() -> leftOver(sentence, event, known))
                .or(() -> onlyDate(sentence, known));
    }

    /** The verb or noun that a particle, auxiliary or adverb belongs to: "may again", "no longer", "until". */
    private static int contentWord(Sentence sentence, int predicate) {
        Token word = sentence.token(predicate);
        boolean function = FUNCTIONS.contains(word.plainRelation())
                && word.head() >= 0
                && !word.tag().equals("VERB");
        return function ? word.head() : predicate;
    }

    private static Optional<DateMention> nearest(Sentence sentence, int event, List<DateMention> dates) {
        SharedTime shared = new SharedTime(sentence, event);
        return dates.stream()
                .map(date -> new Choice(date, cost(sentence, shared, date)))
                .filter(choice -> choice.cost() < SharedTime.NEVER)
                .min(Comparator.comparingInt(Choice::cost)
                        .thenComparingInt(choice -> Math.abs(choice.date().firstToken() - event)))
                .map(Choice::date);
    }

    /**
     * "annulled on Monday the fine it had imposed in 2021": a second date of one verb belongs to the verb before it.
     */
    private static Optional<DateMention> leftOver(Sentence sentence, int event, List<DateMention> dates) {
        return dates.stream()
                .filter(date -> DatedWord.verbBefore(sentence, date.firstToken()) == event)
                .filter(date -> dates.stream()
                        .anyMatch(other -> other.firstToken() < event
                                && DatedWord.of(sentence, other).stream()
                                        .anyMatch(word -> word.cost() == 0 && isOwn(sentence, date, word.index()))))
                .findFirst();
    }

    private static boolean isOwn(Sentence sentence, DateMention date, int word) {
        return DatedWord.of(sentence, date).stream().anyMatch(own -> own.cost() == 0 && own.index() == word);
    }

    private record Choice(DateMention date, int cost) {}

    private static int cost(Sentence sentence, SharedTime shared, DateMention date) {
        return DatedWord.of(sentence, date).stream()
                .mapToInt(word -> Math.min(SharedTime.NEVER, word.cost() + shared.costTo(word)))
                .min()
                .orElse(SharedTime.NEVER);
    }

    /** The date of a sentence with one date and one clause. */
    private static Optional<DateMention> onlyDate(Sentence sentence, List<DateMention> dates) {
        long verbs =
                sentence.tokens().stream().filter(t -> t.tag().equals("VERB")).count();
        return dates.size() == 1 && verbs <= 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }
}
