package org.hearsay.mentions.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.TextSpan;
import org.hearsay.language.Sentence;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.dates.rules.Atoms;
import org.hearsay.mentions.dates.rules.DurationRule;

/**
 * Finds all words of a text that tell a time: dates, lengths, vague times; for tools that want them all. Thread-safe.
 */
public final class TimeExpressionTagger {
    private final DurationRule rule = new DurationRule();

    /**
     * Tags times.
     *
     * @param sentences the sentences of a text
     * @param dates its dates
     * @return the dates and the other time expressions by position; in "two weeks after the vote", which dates an
     *     event, the length alone
     */
    public List<TimeExpression> tag(List<Sentence> sentences, List<DateMention> dates) {
        List<TimeExpression> found = new ArrayList<>();
        List<DateMention> told = dates.stream()
                .filter(date -> !isLength(sentences.get(date.sentence()), date))
                .toList();
        told.forEach(
                date -> found.add(new TimeExpression(date.span(), date.value().value())));
        for (Sentence sentence : sentences) {
            Atoms atoms = Atoms.of(sentence);
            for (int at = 0; at < atoms.size(); ) {
                Optional<DurationRule.Length> length = rule.read(atoms, at);
                int end = length.map(DurationRule.Length::end).orElse(at + 1);
                if (length.isPresent()) {
                    TextSpan span = atoms.span(at, end);
                    if (told.stream().noneMatch(date -> date.span().overlaps(span))) {
                        found.add(new TimeExpression(span, length.get().value()));
                    }
                }
                at = end;
            }
        }
        found.sort(Comparator.comparing(TimeExpression::span));
        return List.copyOf(found);
    }

    private static boolean isLength(Sentence sentence, DateMention date) {
        return sentence.token(date.endToken() - 1).text().equals("after");
    }
}
