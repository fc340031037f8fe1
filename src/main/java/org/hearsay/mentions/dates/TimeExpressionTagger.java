package org.hearsay.mentions.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.TextSpan;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.dates.rules.Atoms;
import org.hearsay.mentions.dates.rules.DurationRule;

/** Finds the words of a text that tell a time but no date, for tools that want all time expressions. Thread-safe. */
public final class TimeExpressionTagger {
    private final DurationRule rule = new DurationRule();

    /**
     * Tags what {@link DateTagger} leaves out.
     *
     * @param sentences the sentences of a text
     * @param dates its dates
     * @return the other time expressions by position; none overlaps a date
     */
    public List<TimeExpression> tag(List<Sentence> sentences, List<DateMention> dates) {
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Atoms atoms = Atoms.of(sentence);
            for (int at = 0; at < atoms.size(); ) {
                Optional<DurationRule.Length> length = rule.read(atoms, at);
                int end = length.map(DurationRule.Length::end).orElse(at + 1);
                if (length.isPresent()) {
                    TextSpan span = atoms.span(at, end);
                    if (dates.stream().noneMatch(date -> date.span().overlaps(span))) {
                        found.add(new TimeExpression(span, length.get().value()));
                    }
                }
                at = end;
            }
        }
        return List.copyOf(found);
    }
}
