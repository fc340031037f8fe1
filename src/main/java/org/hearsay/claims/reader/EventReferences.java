package org.hearsay.claims.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.article.EdtfDate;
import org.hearsay.claims.Claim;
import org.hearsay.claims.Party;
import org.hearsay.claims.Report;
import org.hearsay.claims.SourceChain;
import org.hearsay.claims.Status;
import org.hearsay.claims.attribution.Sources;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.lexicon.LexicalEntry;
import org.hearsay.claims.lexicon.Lexicon;
import org.hearsay.claims.lexicon.WordClass;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.dates.EventDates;

/**
 * Later sentences take up an event told before: "The ban takes effect on Monday", "the suspension had been ordered in
 * March". What they leave out is filled in from the fuller telling, and what they add counts for the same claim.
 */
final class EventReferences {
    /** Nouns that take up whatever was told last. */
    private static final Set<String> GENERAL =
            Set.of("decision", "move", "measure", "rule", "order", "policy", "change", "step", "restriction", "deal");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> TAKING_EFFECT =
            Set.of("take", "come", "go", "start", "begin", "apply", "enter", "expect", "set", "effective", "run", "be");
    private static final Set<String> STARTING = Set.of("effective", "from", "start", "begin", "since");
    private static final int CLOSE = 8;
    private static final int SENTENCES_BACK = 6;

    private final Lexicon lexicon;
    private final EventDates eventDates = new EventDates();

    EventReferences(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * {@return the reports, with gaps filled from fuller ones} Claims that say less than another are made that other.
     */
    List<Report> filled(List<Report> reports, Set<String> statements) {
        List<Report> filled = new ArrayList<>();
        for (Report report : reports) {
            boolean event = !statements.contains(report.claim().type());
            boolean lacking = !report.claim().agent().isPresent()
                    || !report.claim().target().isPresent();
            filled.add(event && lacking ? fill(report, reports) : report);
        }
        return filled;
    }

    private static Report fill(Report report, List<Report> reports) {
        return reports.stream()
                .map(Report::claim)
                .filter(fuller -> isFuller(fuller, report.claim()))
                .findFirst()
                .map(report::withClaim)
                .orElse(report);
    }

    private static boolean isFuller(Claim fuller, Claim claim) {
        return fuller.type().equals(claim.type())
                && fuller.agent().isPresent()
                && fuller.target().isPresent()
                && (claim.agent().isPresent() || claim.target().isPresent())
                && agrees(fuller.agent(), claim.agent())
                && agrees(fuller.target(), claim.target());
    }

    private static boolean agrees(Party fuller, Party party) {
        return !party.isPresent() || (party.isEntity() && fuller.entity() == party.entity());
    }

    /**
     * {@return reports of events told before that this sentence dates or names a source of: "The ban, effective July
     * 10, …", "According to Acme News, the decision …"}
     */
    List<Report> taken(SentenceContext context, Sources sources, List<Report> before) {
        List<Report> taken = new ArrayList<>();
        Tree tree = context.tree();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).tag().equals("NOUN") && isDefinite(tree, i)) {
                EdtfDate date = dateOf(context, i).orElse(EdtfDate.UNKNOWN);
                List<SourceChain> chains = sources.reportingOf(i);
                Optional<Report> event =
                        date.isKnown() || !chains.isEmpty() ? antecedent(context, i, before) : Optional.empty();
                if (event.isPresent()) {
                    taken.add(at(context, i, event.get(), date, chains));
                }
            }
        }
        return taken;
    }

    /**
     * The date from which the event counts: its own, or one that follows closely behind "effective", "from" or "since".
     */
    private Optional<EdtfDate> dateOf(SentenceContext context, int noun) {
        Optional<DateMention> attached = takesEffect(context.tree(), noun)
                ? eventDates.dateOf(context.sentence(), noun, context.dates())
                : Optional.empty();
        return attached.or(() -> context.dates().stream()
                        .filter(date -> date.firstToken() > noun && date.firstToken() - noun <= CLOSE)
                        .filter(date -> STARTING.contains(context.tree().lemma(date.firstToken() - 1)))
                        .findFirst())
                .map(DateMention::value)
                .filter(EdtfDate::isKnown);
    }

    private static boolean isDefinite(Tree tree, int noun) {
        int determiner = tree.dependent(noun, "det");
        return determiner != Tree.NONE
                && DEFINITE.contains(tree.token(determiner).text().toLowerCase(Locale.ROOT));
    }

    private static boolean takesEffect(Tree tree, int noun) {
        int head = tree.headOf(noun);
        boolean governed = head != Tree.NONE
                && tree.token(noun).plainRelation().equals("nsubj")
                && TAKING_EFFECT.contains(tree.lemma(head));
        boolean modified = tree.dependentsOf(noun).stream().anyMatch(d -> TAKING_EFFECT.contains(tree.lemma(d)));
        return governed || modified;
    }

    private Optional<Report> antecedent(SentenceContext context, int noun, List<Report> before) {
        String lemma = context.tree().lemma(noun);
        boolean general = GENERAL.contains(lemma);
        int from = context.index() - SENTENCES_BACK;
        int earliest =
                from <= 0 ? 0 : context.article().sentences().get(from).span().start();
        for (int i = before.size() - 1; i >= 0; i--) {
            Report report = before.get(i);
            boolean near = report.evidence().start() >= earliest
                    && report.evidence().end() <= context.sentence().span().start();
            boolean complete = report.claim().agent().isPresent()
                    && report.claim().target().isPresent();
            if (near
                    && complete
                    && report.rule().startsWith("wording")
                    && (general || means(lemma, report.claim().type()))) {
                return Optional.of(report);
            }
        }
        return Optional.empty();
    }

    private boolean means(String lemma, String type) {
        for (LexicalEntry entry : lexicon.beginningWith(lemma)) {
            boolean noun = entry.wordClass() == WordClass.NOUN && entry.lemmas().size() == 1;
            if (noun && entry.senses().stream().anyMatch(sense -> sense.type().equals(type))) {
                return true;
            }
        }
        return false;
    }

    private static Report at(SentenceContext context, int noun, Report event, EdtfDate date, List<SourceChain> chains) {
        boolean reported = !chains.isEmpty() && event.status() == Status.ASSERTED;
        return new Report(
                event.claim(),
                reported ? Status.REPORTED : event.status(),
                chains.isEmpty() ? event.sources() : chains,
                context.sentence().span(),
                context.tree().token(noun).span(),
                date.isKnown() ? event.details().at(date) : event.details(),
                event.confidence(),
                "taken up: " + context.tree().lemma(noun));
    }
}
