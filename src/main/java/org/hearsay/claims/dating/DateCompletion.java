package org.hearsay.claims.dating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.article.EdtfDate;
import org.hearsay.claims.ArticleReading;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Details;
import org.hearsay.claims.Party;
import org.hearsay.claims.Report;
import org.hearsay.claims.Status;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.dates.EventDates;

/**
 * Gives reports without a date the one that the article tells elsewhere for the same event: in another report of it, or
 * with a noun that comes back to it. Only if the article leaves no choice. Thread-safe.
 */
public final class DateCompletion {
    /** Sayings and standing relations have no date beyond their own sentence. */
    private static final Set<String> UNDATED =
            Set.of("Say", "Deny", "Accuse", "develops", "partOf", "worksFor", "locatedIn");

    private final EventDates events = new EventDates();

    /** {@return the reading with dates filled in} */
    public ArticleReading complete(ArticleReading reading) {
        List<ToldDate> told = ToldDate.in(reading.annotated(), events);
        StartDates starts = new StartDates(reading.annotated(), events);
        List<Report> reports = reading.reports().stream()
                .map(report ->
                        starts.dateOf(report).map(date -> with(report, date)).orElse(report))
                .toList();
        List<Report> completed = reports.stream()
                .map(report -> isOpen(report) ? completed(report, reports, told) : report)
                .toList();
        Lead lead = new Lead(reading.annotated(), events);
        List<Report> headed = completed.stream()
                .map(report -> isOpen(report) && report.status() != Status.PLANNED
                        ? lead.dateOf(report).map(date -> with(report, date)).orElse(report)
                        : report)
                .toList();
        List<Report> spread = headed.stream()
                .map(report -> isOpen(report) ? completed(report, headed, told) : report)
                .toList();
        return new ArticleReading(reading.annotated(), reading.attributions(), spread);
    }

    private static boolean isOpen(Report report) {
        return !report.details().effectiveDate().isKnown()
                && !UNDATED.contains(report.claim().type())
                && report.status() != Status.DENIED;
    }

    private static Report completed(Report report, List<Report> all, List<ToldDate> told) {
        return agreed(report, all, other -> same(report.claim(), other))
                .or(() -> agreed(report, all, other -> alike(report.claim(), other)))
                .or(() -> byNoun(report, all, told))
                .map(date -> with(report, date))
                .orElse(report);
    }

    /** The date that all dated reports agree on that pass the test. */
    private static Optional<EdtfDate> agreed(Report report, List<Report> all, Predicate<Claim> test) {
        List<EdtfDate> dates = all.stream()
                .filter(other -> other.claim().type().equals(report.claim().type()) && test.test(other.claim()))
                .map(other -> other.details().effectiveDate())
                .filter(EdtfDate::isKnown)
                .toList();
        return mostPrecise(dates);
    }

    /** "2026-07" and "2026-07-10" agree; the latter tells more. */
    private static Optional<EdtfDate> mostPrecise(List<EdtfDate> dates) {
        Optional<EdtfDate> longest = dates.stream()
                .max((a, b) -> Integer.compare(a.value().length(), b.value().length()));
        return longest.filter(
                date -> dates.stream().allMatch(other -> date.value().startsWith(other.value())));
    }

    /**
     * The date of a noun that comes back to this claim: what most reports of that type tell, else the last one before.
     */
    private static Optional<EdtfDate> byNoun(Report report, List<Report> all, List<ToldDate> told) {
        String type = report.claim().type();
        List<EdtfDate> dates = new ArrayList<>();
        for (ToldDate date : told) {
            if (date.types().contains(type) && comesBackTo(date, report, all)) {
                dates.add(date.date());
            }
        }
        return mostPrecise(dates);
    }

    private static boolean comesBackTo(ToldDate date, Report report, List<Report> all) {
        List<Report> possible = all.stream()
                .filter(other -> date.types().contains(other.claim().type()) && other.status() != Status.DENIED)
                .toList();
        long own = possible.stream()
                .filter(other -> same(report.claim(), other.claim()))
                .count();
        Optional<Report> last = possible.stream()
                .filter(other -> other.evidence().start() <= date.at().start())
                .reduce((earlier, later) -> later);
        return 2 * own > possible.size()
                || last.filter(other -> same(report.claim(), other.claim()) && !hasMain(possible))
                        .isPresent();
    }

    /** Whether most of the reports tell one claim. */
    private static boolean hasMain(List<Report> reports) {
        return reports.stream()
                .anyMatch(one -> 2
                                * reports.stream()
                                        .filter(other -> same(one.claim(), other.claim()))
                                        .count()
                        > reports.size());
    }

    private static boolean same(Claim one, Claim other) {
        return one.type().equals(other.type())
                && same(one.agent(), other.agent())
                && same(one.target(), other.target());
    }

    /** Whether one participant is the same and the other is left open or only described in one of the claims. */
    private static boolean alike(Claim one, Claim other) {
        boolean agents = same(one.agent(), other.agent()) && one.agent().isPresent();
        boolean targets = same(one.target(), other.target()) && one.target().isPresent();
        return agents ? vague(one.target(), other.target()) : targets && vague(one.agent(), other.agent());
    }

    private static boolean vague(Party one, Party other) {
        return !isNamed(one) || !isNamed(other);
    }

    private static boolean isNamed(Party party) {
        return party.isEntity() && party.type() != EntityType.UNNAMED;
    }

    private static boolean same(Party one, Party other) {
        return one.isEntity() ? one.entity() == other.entity() : one.label().equalsIgnoreCase(other.label());
    }

    private static Report with(Report report, EdtfDate date) {
        Details told = report.details();
        Details dated = new Details(
                date, told.affected(), told.content(), told.label(), told.role(), told.amount(), told.place());
        return new Report(
                report.claim(),
                report.status(),
                report.sources(),
                report.evidence(),
                report.cue(),
                dated,
                report.confidence(),
                report.rule());
    }
}
