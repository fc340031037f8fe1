package org.hearsay.mentions.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.EdtfDate;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.dates.rules.Anchor;
import org.hearsay.mentions.dates.rules.Atoms;
import org.hearsay.mentions.dates.rules.DateRule;
import org.hearsay.mentions.dates.rules.DateRules;
import org.hearsay.mentions.dates.rules.Direction;
import org.hearsay.mentions.dates.rules.Expression;

/**
 * Finds the words of a text that tell dates, and the dates they tell: absolute ("July 10, 2026"), relative ("last
 * month", "two weeks ago") and underspecified ("on Tuesday", "in March").
 *
 * <p>Values keep the precision of the text; "last week" is a week, {@code 2026-W28}, and {@link EdtfDate#inCalendar()}
 * gives its month. Durations, ages and times of day are no dates. Thread-safe.
 */
public final class DateTagger {
    private static final int NEARBY = 4;

    private final DateRule rules = new DateRules();
    private final Tense tense = new Tense();

    /**
     * Tags the dates of a text.
     *
     * @param sentences the sentences of the text in order
     * @param published the day of publication; if it is unknown, dates are counted from the latest full date, or month
     *     with year, that the text itself tells
     * @return the dates by position; those that cannot be resolved have {@link EdtfDate#UNKNOWN}
     */
    public List<DateMention> tag(List<Sentence> sentences, EdtfDate published) {
        EdtfDate from = published.isKnown() ? published : latestIn(sentences);
        List<DateMention> dates = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            tag(sentences.get(i), i, from, dates);
        }
        return List.copyOf(dates);
    }

    private void tag(Sentence sentence, int index, EdtfDate published, List<DateMention> dates) {
        Atoms atoms = Atoms.of(sentence);
        for (int at = 0; at < atoms.size(); ) {
            Optional<Expression> found = rules.read(atoms, at);
            if (found.isEmpty()) {
                at++;
                continue;
            }
            int first = atoms.tokenIndex(at);
            int end = atoms.tokenIndex(found.get().end() - 1) + 1;
            Direction direction = tense.of(sentence, first, end);
            Anchor anchor = new Anchor(
                    published, toldBefore(index, index, dates), toldBefore(index, index - 1, dates), direction);
            EdtfDate value = found.get().meaning().seenFrom(anchor);
            dates.add(new DateMention(atoms.span(at, found.get().end()), index, first, end, value));
            at = found.get().end();
        }
    }

    /**
     * The date told last if its sentence is {@code from} or later, else the day told last in the sentences shortly
     * before {@code sentence}.
     */
    private static EdtfDate toldBefore(int sentence, int from, List<DateMention> dates) {
        for (int i = dates.size() - 1; i >= 0 && dates.get(i).sentence() >= sentence - NEARBY; i--) {
            EdtfDate told = dates.get(i).value().inCalendar();
            if (told.isDay() || (told.isKnown() && dates.get(i).sentence() >= from)) {
                return told;
            }
        }
        return EdtfDate.UNKNOWN;
    }

    private EdtfDate latestIn(List<Sentence> sentences) {
        List<DateMention> dates = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            tag(sentences.get(i), i, EdtfDate.UNKNOWN, dates);
        }
        Optional<EdtfDate> day = latest(dates, 10);
        return day.or(() -> latest(dates, 7)).orElse(EdtfDate.UNKNOWN);
    }

    private static Optional<EdtfDate> latest(List<DateMention> dates, int length) {
        return dates.stream()
                .map(DateMention::value)
                .filter(value -> value.value().length() == length && value.equals(value.inCalendar()))
                .max(EdtfDate::compareTo);
    }
}
