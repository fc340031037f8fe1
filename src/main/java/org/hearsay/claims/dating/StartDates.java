package org.hearsay.claims.dating;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.EdtfDate;
import org.hearsay.claims.Party;
import org.hearsay.claims.Report;
import org.hearsay.claims.Status;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.Mention;
import org.hearsay.mentions.dates.EventDates;

/**
 * When people who were appointed begin: "Acme named Orla Bek its chief on Monday. She starts on July 1", which is the
 * date that counts.
 */
final class StartDates {
    private static final Set<String> STARTING = Set.of("start", "begin", "join", "assume");
    /** "takes office", "takes up her post", "takes over". */
    private static final Set<String> TAKEN =
            Set.of("office", "post", "job", "role", "position", "chair", "helm", "reins", "up", "over");

    private final Map<Integer, EdtfDate> byPerson = new HashMap<>();

    StartDates(AnnotatedArticle article, EventDates events) {
        for (Mention mention : article.mentions()) {
            if (article.entities().get(mention.entity()).type() == EntityType.PERSON) {
                start(article, events, mention).ifPresent(date -> byPerson.putIfAbsent(mention.entity(), date));
            }
        }
    }

    /** {@return when the person begins whom the report tells to be appointed} */
    Optional<EdtfDate> dateOf(Report report) {
        Party person = report.claim().target();
        boolean appointed = report.claim().type().equals("Appoint") && report.status() != Status.DENIED;
        return appointed && person.isEntity()
                ? Optional.ofNullable(byPerson.get(person.entity()))
                        .filter(date -> isLater(date, report.details().effectiveDate()))
                : Optional.empty();
    }

    private static boolean isLater(EdtfDate start, EdtfDate told) {
        return !told.isKnown() || start.compareTo(told) > 0;
    }

    private static Optional<EdtfDate> start(AnnotatedArticle article, EventDates events, Mention person) {
        Sentence sentence = article.sentences().get(person.sentence());
        List<DateMention> dates = article.dates().stream()
                .filter(date -> date.sentence() == person.sentence())
                .toList();
        return verbsOf(sentence, person.headToken())
                .filter(verb -> begins(sentence, verb))
                .flatMap(verb -> events.dateOf(sentence, verb, dates).stream())
                .map(DateMention::value)
                .findFirst();
    }

    /** The verb whose subject the word is, and those that are joined to that verb. */
    private static Stream<Integer> verbsOf(Sentence sentence, int subject) {
        Token word = sentence.token(subject);
        if (!word.is("nsubj") || word.head() < 0) {
            return Stream.of();
        }
        int verb = word.head();
        Stream<Integer> joined = sentence.dependentsOf(verb).stream()
                .filter(i -> sentence.token(i).is("conj") && hasNoSubject(sentence, i));
        return Stream.concat(Stream.of(verb), joined);
    }

    private static boolean hasNoSubject(Sentence sentence, int verb) {
        return sentence.dependentsOf(verb).stream()
                .noneMatch(i -> sentence.token(i).plainRelation().equals("nsubj"));
    }

    private static boolean begins(Sentence sentence, int verb) {
        String lemma = lemma(sentence.token(verb));
        return STARTING.contains(lemma)
                || (lemma.equals("take")
                        && sentence.dependentsOf(verb).stream()
                                .anyMatch(i -> TAKEN.contains(lemma(sentence.token(i)))));
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
