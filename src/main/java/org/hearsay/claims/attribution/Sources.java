package org.hearsay.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.Attribution;
import org.hearsay.claims.Party;
import org.hearsay.claims.SourceChain;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.mentions.Entity;
import org.hearsay.mentions.EntityType;

/** On whose word each part of a sentence stands. Immutable. */
public final class Sources {
    private static final int MOST_LINKS = 4;
    private static final Set<String> NEWS_CUES = Set.of("accord", "according", "per", "report");

    private final SentenceContext context;
    private final List<Saying> sayings;
    private final Surroundings surroundings;

    /**
     * The sources of one sentence.
     *
     * @param context the sentence
     * @param sayings its cues
     * @param surroundings what other sentences tell of them
     */
    Sources(SentenceContext context, List<Saying> sayings, Surroundings surroundings) {
        this.context = context;
        this.sayings = List.copyOf(sayings);
        this.surroundings = surroundings;
    }

    /** {@return the cues of the sentence} */
    public List<Saying> sayings() {
        return sayings;
    }

    /** {@return the cues that cover the word at {@code token}, outermost first, those without a speaker included} */
    public List<Saying> covering(int token) {
        return sayings.stream()
                .filter(saying -> saying.covers(token) && saying.cueToken() != token && saying.cue() != Cue.ATTITUDE)
                .sorted(Comparator.comparing(
                                (Saying saying) -> -saying.content().cardinality())
                        .thenComparing(
                                saying -> VerbCue.CITING.contains(context.tree().lemma(saying.cueToken())))
                        .thenComparing(Saying::cueToken))
                .toList();
    }

    /** {@return whether the verb at {@code token} tells that somebody would not speak: "declined to comment"} */
    public boolean isDeclined(int token) {
        Tree tree = context.tree();
        int head = tree.headOf(token);
        return Informing.declines(tree, token)
                || (head != Tree.NONE && tree.token(token).is("xcomp") && Informing.declines(tree, head));
    }

    /** {@return on whose word what is told at {@code token} stands; empty if the outlet speaks for itself} */
    public List<SourceChain> chainsOf(int token) {
        List<List<Party>> levels = new ArrayList<>();
        List<Party> audience = audienceOf(token);
        if (!audience.isEmpty()) {
            levels.add(audience);
        }
        for (Saying saying : covering(token)) {
            if (Informing.declines(context.tree(), saying.cueToken())) {
                continue;
            }
            List<Party> told = audienceOf(saying.cueToken());
            if (!told.isEmpty()) {
                levels.add(told);
            }
            List<Party> holders = holdersOf(saying);
            if (!holders.isEmpty()) {
                levels.add(holders);
            }
            List<Party> speakers = speakersOf(saying);
            if (!speakers.isEmpty()) {
                levels.add(speakers);
            }
        }
        if (levels.isEmpty() && !surroundings.carried().isEmpty()) {
            levels.add(surroundings.carried());
        }
        return chains(levels);
    }

    /**
     * {@return on whose word the event taken up at {@code token} stands: only those to whom news is attributed, not
     * everybody who has an opinion of it}
     */
    public List<SourceChain> reportingOf(int token) {
        boolean reported = covering(token).stream()
                .anyMatch(saying -> NEWS_CUES.contains(context.tree().lemma(saying.cueToken())));
        return reported ? chainsOf(token) : List.of();
    }

    /** {@return the organisations to which the sentence attributes news} */
    public Set<Party> outlets() {
        Set<Party> outlets = new LinkedHashSet<>();
        sayings.stream()
                .filter(saying -> NEWS_CUES.contains(context.tree().lemma(saying.cueToken())))
                .filter(saying -> Informing.informs(context, saying))
                .flatMap(saying -> speakersOf(saying).stream())
                .filter(party -> party.type() == EntityType.ORGANIZATION)
                .forEach(outlets::add);
        return outlets;
    }

    /** The outlet that was told: in "she told Reuters" the article has her words from Reuters. */
    private List<Party> audienceOf(int cue) {
        return named(Relays.listener(context, cue));
    }

    /** The outlet that has the document: in "according to a memo seen by Reuters" the article has it from Reuters. */
    private List<Party> holdersOf(Saying saying) {
        return saying.speakers().stream()
                .flatMap(head -> named(Relays.holder(context, head)).stream())
                .toList();
    }

    /** The organisations at a word, if any. */
    private List<Party> named(int head) {
        return head == Tree.NONE
                ? List.of()
                : Speakers.participants(context, head).stream()
                        .filter(participant -> participant.type() == EntityType.ORGANIZATION)
                        .map(this::party)
                        .distinct()
                        .toList();
    }

    private static List<SourceChain> chains(List<List<Party>> levels) {
        List<SourceChain> chains = new ArrayList<>();
        if (levels.isEmpty()) {
            return chains;
        }
        for (Party outermost : levels.get(0)) {
            Set<Party> links = new LinkedHashSet<>();
            links.add(outermost);
            levels.stream().skip(1).limit(MOST_LINKS).forEach(level -> links.add(level.get(0)));
            chains.add(new SourceChain(List.copyOf(links)));
        }
        return chains;
    }

    /** {@return who speaks, side by side; empty if nobody is named or can be told} */
    public List<Party> speakersOf(Saying saying) {
        Set<Party> parties = new LinkedHashSet<>();
        for (int head : saying.speakers()) {
            List<Participant> participants = participants(head);
            participants.forEach(participant -> parties.add(party(participant)));
            if (participants.isEmpty()) {
                described(saying, head, parties);
            }
        }
        return List.copyOf(parties);
    }

    private List<Participant> participants(int head) {
        List<Participant> participants = Speakers.participants(context, head);
        boolean unissued = participants.stream()
                .allMatch(participant -> participant.headToken() == head && participant.type() == EntityType.UNNAMED);
        List<Participant> issuers =
                unissued ? surroundings.references().issuersOf(context, head) : List.<Participant>of();
        return issuers.isEmpty() ? participants : issuers;
    }

    /** {@return who issued the document at {@code head}; nobody if it is none or that is unknown} */
    public Party issuerOf(int head) {
        boolean document = CueWords.DOCUMENTS.contains(context.tree().lemma(head));
        return participants(head).stream()
                .filter(participant -> document && participant.headToken() != head)
                .findFirst()
                .map(this::party)
                .orElse(Party.NONE);
    }

    private Party party(Participant participant) {
        int entity = SourceReferences.fullest(
                context.article(), Documents.issuerOf(context.article(), participant.entity()));
        Entity speaker = context.article().entities().get(entity);
        return new Party(entity, speaker.type(), speaker.name());
    }

    /** A speaker that is no mention: "media reports", "experts". Pronouns that refer to nothing known tell nothing. */
    private void described(Saying saying, int head, Set<Party> parties) {
        String tag = context.tree().token(head).tag();
        String lemma = context.tree().lemma(head);
        boolean name = tag.equals("PROPN") || tag.equals("X");
        String cue = context.tree().lemma(saying.cueToken());
        boolean document = cue.startsWith("accord") && CueWords.DOCUMENTS.contains(lemma);
        boolean speaks =
                tag.equals("NOUN") && (document || CueWords.SPEECH.contains(cue)) && !CueWords.MATTER.contains(lemma);
        if (name || speaks || CueWords.UNNAMED_SOURCES.contains(lemma)) {
            String words = DescribedSpeaker.words(context, head);
            parties.add(new Party(Party.NO_ENTITY, EntityType.UNNAMED, words));
        }
    }

    private TextSpan spanOf(int first, int last) {
        return context.tree()
                .token(first)
                .span()
                .through(context.tree().token(last).span());
    }

    /** {@return the sayings as attributions of the article} */
    public List<Attribution> attributions() {
        List<Attribution> attributions = new ArrayList<>();
        for (Saying saying : sayings) {
            if (isUnreal(saying)) {
                continue;
            }
            List<Party> speakers = Informing.informs(context, saying) ? speakersOf(saying) : List.of();
            attributions.add(new Attribution(
                    spans(saying.speakerPhrase()),
                    context.tree().token(saying.cueToken()).span(),
                    contentOf(saying),
                    speakers.isEmpty() ? Party.NONE : speakers.get(0)));
        }
        return attributions;
    }

    /**
     * What somebody may say attributes nothing in this article, nor what somebody is said to want, to refuse or to call
     * something; nor does a participle behind a noun that nobody speaks: "a group called Nordlake".
     */
    private boolean isUnreal(Saying saying) {
        boolean participle =
                context.tree().token(saying.cueToken()).plainRelation().equals("acl");
        if (participle && saying.speakers().isEmpty()) {
            return true;
        }
        boolean within = sayings.stream()
                .anyMatch(other -> other.covers(saying.cueToken()) && other.cueToken() != saying.cueToken());
        return Informing.isHypothetical(context.tree(), saying.cueToken())
                || (within && !Informing.informsInTurn(context, saying));
    }

    /** What a cue introduces in its sentence and in others, in order. */
    private List<TextSpan> contentOf(Saying saying) {
        return Stream.concat(
                        spans(saying.content()).stream(),
                        surroundings.elsewhere().stream()
                                .filter(other -> other.cueToken() == saying.cueToken())
                                .map(Elsewhere::span))
                .sorted(Comparator.comparingInt(TextSpan::start))
                .toList();
    }

    /** The words as one span, or none. */
    private List<TextSpan> spans(BitSet words) {
        return words.isEmpty() ? List.of() : List.of(spanOf(words.nextSetBit(0), words.length() - 1));
    }

    /** {@return the words at these tokens, from the first to the last, as written} */
    public String words(BitSet tokens) {
        return tokens.isEmpty()
                ? ""
                : context.article().article().words(spans(tokens).get(0));
    }
}
