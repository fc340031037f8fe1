package org.hearsay.claims.reader;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.ArticleReading;
import org.hearsay.claims.Attribution;
import org.hearsay.claims.Claim;
import org.hearsay.claims.ClaimReader;
import org.hearsay.claims.Details;
import org.hearsay.claims.Party;
import org.hearsay.claims.Report;
import org.hearsay.claims.SourceChain;
import org.hearsay.claims.Status;
import org.hearsay.claims.attribution.Discourse;
import org.hearsay.claims.attribution.Sources;
import org.hearsay.claims.candidates.CandidateFinder;
import org.hearsay.claims.candidates.CandidateSet;
import org.hearsay.claims.candidates.ScoredCandidate;
import org.hearsay.claims.candidates.Trigger;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.lexicon.Lexicon;
import org.hearsay.claims.lexicon.WordClass;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.learning.ChoiceModel;
import org.hearsay.mentions.AnnotatedArticle;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.EntityType;

/**
 * Reads claims through the lexicon: each wording and each relation between names is given the reading that the trained
 * model finds likeliest, if that is likely enough. Immutable and thread-safe.
 */
public final class BuiltInClaimReader implements ClaimReader {
    /** Where the shipped model lies in the jar. */
    public static final String MODEL = "/org/hearsay/claims/readings.model.gz";

    /** Kinds of claim whose content makes them this statement and no other. */
    private static final Set<String> STATEMENTS = Set.of("Say", "Accuse", "Deny");

    /**
     * Readings less likely than this are left out; chosen by looking at the annotated articles and the test passages.
     */
    private static final double THRESHOLD = 0.48;

    /** Coordinated participants are kept down to this share of the odds. */
    private static final double COORDINATED = 0.15;

    /** Where the verb of a main or reported clause stands. */
    private static final Set<String> TELLING = Set.of("root", "ccomp", "conj", "parataxis");

    /** By how much a reading is surer than one that it rules out. */
    private static final double FAR_SURER = 0.2;

    private final Lexicon lexicon;
    private final CandidateFinder finder;
    private final ChoiceModel model;
    private final double threshold;
    private final EventReferences references;

    /** A reader of what {@code lexicon} can express, weighed by {@code model}. */
    public BuiltInClaimReader(Lexicon lexicon, ChoiceModel model) {
        this(lexicon, model, THRESHOLD);
    }

    /** A reader that leaves out readings less likely than {@code threshold}. */
    public BuiltInClaimReader(Lexicon lexicon, ChoiceModel model, double threshold) {
        this.lexicon = lexicon;
        this.finder = new CandidateFinder(lexicon);
        this.model = model;
        this.threshold = threshold;
        this.references = new EventReferences(lexicon);
    }

    /**
     * {@return the reader with the model that ships with the program}
     *
     * @throws IOException if the model is missing or damaged
     */
    public static BuiltInClaimReader load(Lexicon lexicon) throws IOException {
        return new BuiltInClaimReader(lexicon, readShippedModel());
    }

    /**
     * {@return the model that ships with the program}
     *
     * @throws IOException if it is missing or damaged
     */
    public static ChoiceModel readShippedModel() throws IOException {
        try (InputStream in = BuiltInClaimReader.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("the program lacks " + MODEL);
            }
            return ChoiceModel.read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in))));
        }
    }

    @Override
    public ArticleReading read(AnnotatedArticle annotated) {
        List<Attribution> attributions = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        List<SentenceContext> contexts = SentenceContext.of(annotated);
        List<Sources> sources = Discourse.of(contexts);
        for (int i = 0; i < contexts.size(); i++) {
            attributions.addAll(sources.get(i).attributions());
            List<Report> here = reports(contexts.get(i), sources.get(i));
            here.addAll(references.taken(contexts.get(i), sources.get(i), reports));
            reports.addAll(here);
        }
        Collection<Report> merged = merged(references.filled(reports, STATEMENTS));
        return new ArticleReading(annotated, attributions, sorted(sourced(merged, outlets(sources))));
    }

    private static Set<Party> outlets(List<Sources> sources) {
        Set<Party> outlets = new LinkedHashSet<>();
        sources.forEach(sentence -> outlets.addAll(sentence.outlets()));
        return outlets;
    }

    /** What "reportedly" happened is from the outlet that the article takes its news from, if there is but one. */
    private static List<Report> sourced(Collection<Report> reports, Set<Party> outlets) {
        if (outlets.size() != 1) {
            return List.copyOf(reports);
        }
        SourceChain only = new SourceChain(List.copyOf(outlets));
        return reports.stream()
                .map(report -> isUnsourced(report) ? report.withSources(List.of(only)) : report)
                .toList();
    }

    private static boolean isUnsourced(Report report) {
        return report.status() == Status.REPORTED
                && report.sources().isEmpty()
                && !STATEMENTS.contains(report.claim().type());
    }

    /** One report per claim and sentence: the likeliest, with the date if any of them tells one. */
    private static Collection<Report> merged(List<Report> reports) {
        Map<String, Report> bySentence = new LinkedHashMap<>();
        for (Report report : reports) {
            bySentence.merge(report.evidence() + " " + report.claim(), report, BuiltInClaimReader::likelier);
        }
        return bySentence.values();
    }

    private static Report likelier(Report a, Report b) {
        Report better = b.confidence() > a.confidence() ? b : a;
        Report other = b.confidence() > a.confidence() ? a : b;
        boolean dated = better.details().effectiveDate().isKnown();
        return dated
                ? better
                : better.withDetails(better.details().at(other.details().effectiveDate()));
    }

    private static List<Report> sorted(Collection<Report> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(Report::evidence)
                        .thenComparing(Report::cue)
                        .thenComparing(report -> report.claim().toString()))
                .toList();
    }

    private List<Report> reports(SentenceContext context, Sources sources) {
        List<Report> reports = new ArrayList<>();
        Mood mood = new Mood(context.tree());
        for (CandidateSet set : finder.find(context, sources.sayings())) {
            boolean claimed = !set.trigger().isWording() || !mood.isHypothetical(set.trigger());
            for (ScoredCandidate reading : claimed ? best(context, set) : List.<ScoredCandidate>of()) {
                reports.add(report(context, sources, set.trigger(), reading));
            }
        }
        List<Report> all = List.copyOf(reports);
        Set<Party> outlets = sources.outlets();
        reports.removeIf(report -> isOutdone(report, all) || isPassedOn(report, outlets));
        return reports;
    }

    /**
     * Whether it is the word of an outlet, which is the source of the news it reports and states nothing of its own.
     */
    private static boolean isPassedOn(Report report, Set<Party> outlets) {
        return report.claim().type().equals("Say")
                && outlets.contains(report.claim().agent());
    }

    /** Whether another wording of the sentence tells far more surely that somebody else did the same to the same. */
    private static boolean isOutdone(Report report, List<Report> all) {
        Claim claim = report.claim();
        return claim.target().isEntity()
                && all.stream()
                        .filter(other -> other.confidence() > report.confidence() + FAR_SURER)
                        .map(Report::claim)
                        .anyMatch(other -> other.type().equals(claim.type())
                                && other.target().equals(claim.target())
                                && !other.agent().equals(claim.agent()));
    }

    /** The likeliest reading and those of its coordinated participants; the odds of all mentions of a pair add up. */
    private List<ScoredCandidate> best(SentenceContext context, CandidateSet set) {
        List<ScoredCandidate> scored = set.score(model);
        double claim = scored.stream().mapToDouble(ScoredCandidate::score).sum();
        if (claim < threshold) {
            return List.of();
        }
        Excluded excluded = new Excluded(context, set);
        List<ScoredCandidate> kept = new ArrayList<>();
        scored.stream()
                .filter(reading -> !excluded.covers(reading))
                .sorted(Comparator.comparing((ScoredCandidate reading) -> -reading.score())
                        .thenComparing(reading -> reading.agent().headToken())
                        .thenComparing(reading -> reading.target().headToken()))
                .filter(reading ->
                        kept.isEmpty() || (reading.score() >= COORDINATED && isAnother(context.tree(), reading, kept)))
                .limit(4)
                .forEach(reading -> kept.add(new ScoredCandidate(reading.agent(), reading.target(), claim)));
        return kept;
    }

    /** Another reading holds beside the first if it has other participants that are coordinated with the first's. */
    private static boolean isAnother(Tree tree, ScoredCandidate reading, List<ScoredCandidate> kept) {
        ScoredCandidate first = kept.get(0);
        boolean another = kept.stream()
                .noneMatch(other -> same(reading.agent(), other.agent()) && same(reading.target(), other.target()));
        return another
                && (same(reading.agent(), first.agent()) || coordinated(tree, reading.agent(), first.agent()))
                && (same(reading.target(), first.target()) || coordinated(tree, reading.target(), first.target()));
    }

    private static boolean same(Participant a, Participant b) {
        return a.sameAs(b) || a.headToken() == b.headToken();
    }

    private static boolean coordinated(Tree tree, Participant a, Participant b) {
        return a.headToken() >= 0
                && b.headToken() >= 0
                && firstConjunct(tree, a.headToken()) == firstConjunct(tree, b.headToken());
    }

    private static int firstConjunct(Tree tree, int head) {
        int at = head;
        for (int steps = 0; steps < tree.size() && tree.token(at).is("conj"); steps++) {
            at = tree.headOf(at);
        }
        return at;
    }

    private Report report(SentenceContext context, Sources sources, Trigger trigger, ScoredCandidate reading) {
        Details details = new DetailReader(context, sources).of(trigger, reading.agent(), reading.target());
        boolean statement = STATEMENTS.contains(trigger.type());
        // what a noun phrase takes for granted ("Anthropic's Claude Code") the outlet says itself, whoever is quoted
        int teller = trigger.isWording() ? trigger.token() : clause(context.tree(), trigger.type(), reading);
        boolean presupposed = teller == Tree.NONE;
        Claim claim = new Claim(
                trigger.type(),
                statement ? speaker(context, sources, reading.agent()) : party(context, reading.agent()),
                party(context, reading.target()),
                statement ? details.content() : "");
        return new Report(
                claim,
                presupposed
                        ? Status.ASSERTED
                        : status(context, sources, trigger.type(), teller, details.effectiveDate()),
                presupposed ? List.of() : sources.chainsOf(teller),
                context.sentence().span(),
                cue(context, trigger),
                details,
                Math.min(1, Math.round(reading.score() * 1000) / 1000.0),
                trigger.isWording() ? "wording: " + trigger.wording() : "relation: " + trigger.type());
    }

    /**
     * The verb of the main or reported clause that tells a relation: "said that the chip was developed by Acme"; none
     * if a noun phrase, a participle or a relative clause does.
     */
    private int clause(Tree tree, String type, ScoredCandidate reading) {
        int agent = reading.agent().headToken();
        int target = reading.target().headToken();
        if (agent < 0 || target < 0) {
            return Tree.NONE;
        }
        Set<Integer> above = new LinkedHashSet<>();
        for (int at = agent; at != Tree.NONE && above.add(at); at = tree.headOf(at)) {}
        int common = target;
        while (common != Tree.NONE && !above.contains(common)) {
            common = tree.headOf(common);
        }
        boolean tells = common != Tree.NONE
                && TELLING.contains(tree.token(common).plainRelation())
                && lexicon.beginningWith(tree.lemma(common)).stream()
                        .filter(entry -> entry.wordClass() == WordClass.VERB)
                        .anyMatch(entry -> entry.senses().stream()
                                .anyMatch(sense -> sense.type().equals(type)));
        return tells ? common : Tree.NONE;
    }

    private static Status status(
            SentenceContext context, Sources sources, String type, int teller, EdtfDate effectiveDate) {
        StatusReader reader = new StatusReader(context, sources);
        return STATEMENTS.contains(type)
                ? reader.ofStatement(teller, type.equals("Accuse"))
                : reader.ofEvent(teller, effectiveDate);
    }

    private static TextSpan cue(SentenceContext context, Trigger trigger) {
        int last = trigger.words().get(trigger.words().size() - 1);
        return context.tree()
                .token(trigger.words().get(0))
                .span()
                .through(context.tree().token(last).span());
    }

    /** A document speaks for who issued it: "a discussion on Reddit", "the report". */
    private static Party speaker(SentenceContext context, Sources sources, Participant agent) {
        Party issuer = agent.headToken() >= 0 ? sources.issuerOf(agent.headToken()) : Party.NONE;
        return issuer.isPresent() ? issuer : party(context, agent);
    }

    private static Party party(SentenceContext context, Participant participant) {
        if (!participant.isPresent()) {
            return Party.NONE;
        }
        if (participant.isEntity()) {
            Entity entity = context.article().entities().get(participant.entity());
            return new Party(participant.entity(), entity.type(), entity.name());
        }
        TextSpan span = context.tree()
                .token(participant.firstToken())
                .span()
                .through(context.tree().token(participant.headToken()).span());
        return new Party(
                Party.NO_ENTITY,
                EntityType.UNNAMED,
                context.article().article().words(span).replaceAll("\\s+", " "));
    }
}
