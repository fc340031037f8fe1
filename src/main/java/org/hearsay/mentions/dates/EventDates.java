package org.hearsay.mentions.dates;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.language.Sentence;
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
        SharedTime shared = new SharedTime(sentence, predicate);
        return known.stream()
                .map(date -> new Choice(date, cost(sentence, shared, date)))
                .filter(choice -> choice.cost() < SharedTime.NEVER)
                .min(Comparator.comparingInt(Choice::cost)
                        .thenComparingInt(choice -> Math.abs(choice.date().firstToken() - predicate)))
                .map(Choice::date)
                .or(() -> onlyDate(sentence, known));
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
