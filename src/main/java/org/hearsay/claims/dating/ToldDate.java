package org.hearsay.claims.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.TextSpan;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.dates.EventDates;

/**
 * A date that a sentence tells for an event told elsewhere: "The ban takes effect on July 10."
 *
 * @param types the types of claim that the event may be
 * @param at where the event is named
 * @param date its date
 */
record ToldDate(Set<String> types, TextSpan at, EdtfDate date) {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "its", "their", "his", "her");

    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "which");
    private static final Set<String> OPENERS = Set.of("effective", "starting", "beginning", "due", "commencing");
    private static final int NEAR = 3;

    /** {@return all such dates of the article, by position} */
    static List<ToldDate> in(AnnotatedArticle article, EventDates events) {
        List<ToldDate> told = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            int number = i;
            List<DateMention> dates = article.dates().stream()
                    .filter(date -> date.sentence() == number)
                    .toList();
            if (!dates.isEmpty()) {
                add(article.sentences().get(i), dates, events, told);
            }
        }
        return told;
    }

    private static void add(Sentence sentence, List<DateMention> dates, EventDates events, List<ToldDate> told) {
        for (int i = 0; i < sentence.size(); i++) {
            Token noun = sentence.token(i);
            Set<String> types = noun.tag().equals("NOUN") ? EventNouns.typesOf(lemma(noun)) : takenUp(sentence, i);
            boolean definite = !noun.tag().equals("NOUN") || isDefinite(sentence, i) || EventNouns.isBare(lemma(noun));
            if (!types.isEmpty() && definite) {
                timeOf(sentence, i, dates, events)
                        .ifPresent(date -> told.add(new ToldDate(types, noun.span(), date.value())));
            }
        }
    }

    /** "It takes effect on July 10", "This happened on Monday": the event told last of which one says so. */
    private static Set<String> takenUp(Sentence sentence, int pronoun) {
        Token word = sentence.token(pronoun);
        boolean subject = PRONOUNS.contains(form(word)) && word.is("nsubj") && word.head() >= 0;
        return subject ? EventNouns.typesSaidTo(lemma(sentence.token(word.head()))) : Set.of();
    }

    private static boolean isDefinite(Sentence sentence, int noun) {
        return sentence.dependentsOf(noun).stream().map(sentence::token).anyMatch(t -> DEFINITE.contains(form(t)));
    }

    /** The date that stands with the noun, or with a verb of which the noun is the subject and that tells when. */
    private static Optional<DateMention> timeOf(
            Sentence sentence, int noun, List<DateMention> dates, EventDates events) {
        Optional<DateMention> beside = dates.stream()
                .filter(date -> opened(sentence, noun, date.firstToken()) || under(sentence, date.firstToken(), noun))
                .findFirst();
        Token word = sentence.token(noun);
        boolean subject = word.plainRelation().equals("nsubj")
                && word.head() >= 0
                && EventNouns.tellsTiming(lemma(sentence.token(word.head())));
        return beside.or(() -> subject ? events.dateOf(sentence, word.head(), dates) : Optional.empty());
    }

    /** "the ban, effective July 10": a word that opens a date, shortly after the noun. */
    private static boolean opened(Sentence sentence, int noun, int date) {
        int at = date - 1;
        while (at > noun && sentence.token(at).tag().equals("ADP")) {
            at--;
        }
        return at > noun && at - noun <= NEAR && OPENERS.contains(form(sentence.token(at)));
    }

    private static boolean under(Sentence sentence, int from, int noun) {
        int at = from;
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            at = sentence.token(at).head();
            if (at == noun) {
                return true;
            }
            if (at >= 0 && sentence.token(at).plainRelation().equals("acl:relcl")) {
                return false;
            }
        }
        return false;
    }

    private static String form(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
