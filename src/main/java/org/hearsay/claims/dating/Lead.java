package org.hearsay.claims.dating;

import java.util.List;
import java.util.Optional;
import org.hearsay.article.EdtfDate;
import org.hearsay.claims.Report;
import org.hearsay.language.Sentence;
import org.hearsay.language.SentenceForm;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.dates.EventDates;

/** The first sentence under the headline, which tells when what the headline tells has happened. */
final class Lead {
    private static final int FARTHEST = 4;

    private final AnnotatedArticle article;
    private final EventDates events;

    Lead(AnnotatedArticle article, EventDates events) {
        this.article = article;
        this.events = events;
    }

    /** {@return the date that the lead tells, if the report is the headline} */
    Optional<EdtfDate> dateOf(Report report) {
        if (article.sentences().isEmpty()) {
            return Optional.empty();
        }
        Sentence first = article.sentences().get(0);
        boolean headed = first.form() == SentenceForm.HEADLINE && first.span().overlaps(report.evidence());
        return headed ? lead().flatMap(this::date) : Optional.empty();
    }

    /** The number of the first sentence of running text; a dateline has no verb. */
    private Optional<Integer> lead() {
        List<Sentence> sentences = article.sentences();
        for (int i = 1; i < Math.min(sentences.size(), FARTHEST); i++) {
            boolean verb = sentences.get(i).tokens().stream()
                    .anyMatch(token -> token.tag().equals("VERB"));
            if (sentences.get(i).form() == SentenceForm.PROSE && verb) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<EdtfDate> date(int lead) {
        List<DateMention> dates = article.dates().stream()
                .filter(date -> date.sentence() == lead && date.value().isKnown())
                .toList();
        Sentence sentence = article.sentences().get(lead);
        Optional<DateMention> date =
                dates.size() == 1 ? Optional.of(dates.get(0)) : events.dateOf(sentence, root(sentence), dates);
        return date.map(DateMention::value)
                .filter(value -> !value.value().contains("W") && !value.value().contains("/"));
    }

    private static int root(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).head() < 0) {
                return i;
            }
        }
        return 0;
    }
}
