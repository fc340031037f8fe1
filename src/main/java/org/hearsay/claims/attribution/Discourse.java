package org.hearsay.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claims.Party;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.mentions.EntityType;
import org.hearsay.mentions.MentionKind;

/**
 * Attribution from sentence to sentence: "Acme News reports." behind what it reports, "Jane Roe continued:" before what
 * she says, a question in quotation marks before "she asked", and quotations that go on.
 */
public final class Discourse {
    private static final int LONGEST_TAG = 12;
    private static final int LONGEST_BARE = 8;
    private static final Set<String> NEWS = Set.of("report", "reports", "reported", "writes", "wrote");

    private final List<SentenceContext> contexts;
    private final List<List<Saying>> sayings = new ArrayList<>();
    private final List<List<Party>> carried = new ArrayList<>();
    private final List<Optional<Elsewhere>> elsewhere = new ArrayList<>();
    private final SourceReferences references;

    private Discourse(List<SentenceContext> contexts) {
        this.contexts = contexts;
        this.references = new SourceReferences(contexts);
        for (SentenceContext context : contexts) {
            sayings.add(new ArrayList<>(AttributionFinder.find(context)));
            carried.add(List.of());
            elsewhere.add(Optional.empty());
        }
    }

    /** {@return the sources of all sentences of an article, in order} */
    public static List<Sources> of(List<SentenceContext> contexts) {
        Discourse discourse = new Discourse(contexts);
        for (int i = 0; i < contexts.size(); i++) {
            discourse.lookBack(i);
            discourse.lookAhead(i);
        }
        for (int i = 0; i + 1 < contexts.size(); i++) {
            discourse.carryOn(i);
        }
        List<Sources> sources = new ArrayList<>();
        for (int i = 0; i < contexts.size(); i++) {
            sources.add(discourse.sources(i));
        }
        return sources;
    }

    private Sources sources(int i) {
        return new Sources(
                contexts.get(i), sayings.get(i), new Surroundings(carried.get(i), elsewhere.get(i), references));
    }

    /** "Acme News reports." tells of the sentences before it, "she asked" of the quotation that ends before it. */
    private void lookBack(int i) {
        if (i == 0 || !sameParagraph(i - 1, i)) {
            return;
        }
        bare(i).ifPresent(saying -> {
            sayings.get(i).add(saying);
            int first = i - 1;
            while (first > 0
                    && sameParagraph(first - 1, i)
                    && sayings.get(first - 1).isEmpty()) {
                first--;
            }
            attribute(i, saying, first, i - 1);
        });
        if (contexts.get(i).tree().size() <= LONGEST_TAG && endsQuoted(i - 1)) {
            wordless(i).or(() -> announcing(i)).ifPresent(saying -> attribute(i, saying, i - 1, i - 1));
        }
    }

    /** "Jane Roe continued:" tells of the next sentence. */
    private void lookAhead(int i) {
        Tree tree = contexts.get(i).tree();
        boolean colon = tree.token(tree.size() - 1).text().equals(":");
        if (colon && i + 1 < contexts.size()) {
            wordless(i).or(() -> announcing(i)).ifPresent(saying -> attribute(i, saying, i + 1, i + 1));
        }
    }

    private void attribute(int i, Saying saying, int first, int last) {
        if (!sayings.get(i).contains(saying)) {
            sayings.get(i).add(saying);
        }
        List<Party> speakers = sources(i).speakersOf(saying);
        for (int at = first; at <= last; at++) {
            carried.set(at, speakers);
        }
        elsewhere.set(
                i,
                Optional.of(new Elsewhere(
                        saying.cueToken(),
                        contexts.get(first)
                                .sentence()
                                .span()
                                .through(contexts.get(last).sentence().span()))));
    }

    /** The last saying of a sentence, if it has a speaker and nothing that is said. */
    private Optional<Saying> wordless(int i) {
        List<Saying> here = sayings.get(i);
        return here.isEmpty()
                ? Optional.empty()
                : Optional.of(here.get(here.size() - 1))
                        .filter(saying -> saying.content().isEmpty()
                                && !saying.speakers().isEmpty()
                                && saying.cue() != Cue.ATTITUDE);
    }

    /** A verb of saying that ends the sentence; its own words go on what it tells there. */
    private Optional<Saying> announcing(int i) {
        Tree tree = contexts.get(i).tree();
        for (int verb = tree.size() - 2; verb > 0 && verb > tree.size() - 6; verb--) {
            boolean speaks = tree.token(verb).tag().equals("VERB")
                    && (CueWords.SPEECH.contains(tree.lemma(verb)) || CueWords.standsAside(tree.lemma(verb)));
            int speaker = speaks ? tree.dependent(verb, "nsubj") : Tree.NONE;
            if (speaker != Tree.NONE && speaker < verb) {
                Saying bare = new Saying(
                        verb,
                        Cue.REPORT,
                        Speakers.conjuncts(tree, speaker),
                        Words.nounPhrase(tree, speaker),
                        new BitSet());
                int cue = verb;
                return Optional.of(sayings.get(i).stream()
                        .filter(saying -> saying.cueToken() == cue)
                        .findFirst()
                        .orElse(bare));
            }
        }
        return Optional.empty();
    }

    /** A sentence of a name and "reports". */
    private Optional<Saying> bare(int i) {
        SentenceContext context = contexts.get(i);
        Tree tree = context.tree();
        if (tree.size() > LONGEST_BARE) {
            return Optional.empty();
        }
        for (Participant participant : context.participants()) {
            int verb = participant.endToken();
            boolean outlet = participant.kind() == MentionKind.NAME && participant.type() == EntityType.ORGANIZATION;
            boolean told = verb < tree.size() && NEWS.contains(tree.token(verb).text());
            if (outlet && participant.firstToken() <= 1 && told && nothingFollows(tree, verb)) {
                BitSet phrase = new BitSet();
                phrase.set(participant.firstToken(), participant.endToken());
                return Optional.of(
                        new Saying(verb, Cue.REPORT, List.of(participant.headToken()), phrase, new BitSet()));
            }
        }
        return Optional.empty();
    }

    private static boolean nothingFollows(Tree tree, int verb) {
        for (int i = verb + 1; i < tree.size(); i++) {
            String tag = tree.token(i).tag();
            if (tag.equals("VERB") || tag.equals("SCONJ") || tag.equals("AUX") || tag.equals("PRON")) {
                return false;
            }
        }
        return true;
    }

    private boolean sameParagraph(int a, int b) {
        return contexts.get(a).sentence().paragraph()
                == contexts.get(b).sentence().paragraph();
    }

    private boolean endsQuoted(int i) {
        Tree tree = contexts.get(i).tree();
        int last = tree.size() - 1;
        while (last > 0 && tree.token(last).tag().equals("PUNCT")) {
            last--;
        }
        return contexts.get(i).quotation().covers(last);
    }

    /** Who speaks in a sentence speaks on in the next one that is quoted as a whole. */
    private void carryOn(int i) {
        boolean continues = contexts.get(i + 1).quotation().isWhole() && sameParagraph(i, i + 1);
        if (!continues || !carried.get(i + 1).isEmpty()) {
            return;
        }
        List<Saying> spoken = sayings.get(i).stream()
                .filter(saying -> !saying.speakers().isEmpty())
                .toList();
        carried.set(i + 1, spoken.isEmpty() ? carried.get(i) : sources(i).speakersOf(spoken.get(spoken.size() - 1)));
    }
}
