package org.hearsay.mentions.dates;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.language.Sentence;
import org.hearsay.language.Token;

/** Which other words of a sentence tell the time of an event along with their own. */
final class SharedTime {
    static final int NEVER = 1000;

    private static final int OF_VERB = 10;
    private static final int OF_CLAUSE = 20;
    private static final int OF_ANNOUNCEMENT = 40;
    private static final int STEPS = 3;
    private static final Set<String> PUBLISHING =
            Set.of("publish", "issue", "release", "send", "file", "post", "write");
    private static final Set<String> DECREEING = Set.of("rule", "decree", "decide", "order", "hold");
    private static final Set<String> ANNOUNCING = Set.of("announce", "confirm", "disclose", "reveal", "say");
    private static final Set<String> CARRIED = Set.of("obj", "obl", "nsubj", "nmod", "compound");
    private static final Set<String> SHARED = Set.of("xcomp", "conj", "advcl");
    private static final Set<String> TELLING = Set.of(
            "say", "tell", "report", "add", "write", "claim", "warn", "argue", "state", "note", "know", "admit",
            "concede");
    private static final Set<String> ENDING = Set.of(
            "lift",
            "end",
            "drop",
            "clear",
            "withdraw",
            "reverse",
            "overturn",
            "annul",
            "blame",
            "answer",
            "approve",
            "welcome",
            "defend",
            "reject",
            "scrap",
            "repeal",
            "criticise",
            "criticize");

    private static final Set<String> SUBORDINATORS = Set.of(
            "after", "before", "when", "while", "as", "because", "although", "which", "who", "whose", "that", "if");
    private static final Set<String> HOURS = Set.of("hour", "minute");
    private static final Set<String> SPEAKING = Set.of("speak", "ask", "write", "testify", "address", "press", "talk");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

    private final Sentence sentence;
    private final int event;

    SharedTime(Sentence sentence, int event) {
        this.sentence = sentence;
        this.event = event;
    }

    /** {@return how unlikely the event shares the time of {@code word}: 0 if it is that word, {@link #NEVER} if not} */
    int costTo(DatedWord word) {
        if (word.index() == event) {
            return 0;
        }
        Token told = sentence.token(event);
        if (word.attributive()) {
            return told.head() == word.index() && told.plainRelation().equals("acl") ? OF_VERB : NEVER;
        }
        if (!DatedWord.isVerb(sentence.token(word.index()))) {
            return NEVER;
        }
        if (told.tag().equals("NOUN") && told.head() == word.index() && CARRIED.contains(told.plainRelation())) {
            return carries(sentence.token(word.index())) || isWriting() ? OF_VERB : NEVER;
        }
        if (told.tag().equals("NOUN") && isTimeOfNoun(word.index())) {
            return OF_VERB;
        }
        int neighbour = Math.min(above(word.index()), below(word.index()));
        int writing = Math.min(document(word.index()), Math.min(participle(word.index()), simultaneous(word.index())));
        return Math.min(neighbour, Math.min(writing, Math.min(content(word.index()), announced(word.index()))));
    }

    /** "a ban imposed in March", "hackers who broke in on Monday". */
    private boolean isTimeOfNoun(int verb) {
        Token clause = sentence.token(verb);
        return clause.head() == event && clause.plainRelation().equals("acl");
    }

    /** "said in a letter on Tuesday": the letter is what says it. */
    private boolean isWriting() {
        return sentence.token(event).plainRelation().equals("obl")
                && sentence.dependentsOf(event).stream()
                        .anyMatch(i -> sentence.token(i).is("case") && lemma(i).equals("in"));
    }

    private static boolean carries(Token verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        return !TELLING.contains(lemma) && !ENDING.contains(lemma);
    }

    /** "sued on Monday, accusing Z", "ordered it on Monday to pay": up to the verb that tells the time. */
    private int above(int verb) {
        if (verb > event ? between(event, verb, QUOTES) : between(verb, event, SUBORDINATORS)) {
            return NEVER;
        }
        int at = event;
        for (int step = 0; step < STEPS; step++) {
            Token word = sentence.token(at);
            boolean own = word.plainRelation().equals("conj") && hasSubject(at);
            if (!SHARED.contains(word.plainRelation()) || own || isFiniteClause(at)) {
                return NEVER;
            }
            at = word.head();
            if (at == verb) {
                return OF_CLAUSE + step;
            }
        }
        return NEVER;
    }

    /**
     * "agreed to buy it on Monday", "hired her to lead it from May", "asked on Monday, she said": down to the
     * infinitive or participle that tells the time.
     */
    private int below(int verb) {
        Token word = sentence.token(verb);
        boolean purpose = word.plainRelation().equals("advcl") && word.pennTag().equals("VB") && !hasSubject(verb);
        boolean speaking = word.plainRelation().equals("advcl") && verb < event && SPEAKING.contains(lemma(verb));
        return word.head() == event
                        && (purpose || speaking || word.plainRelation().equals("xcomp"))
                ? OF_CLAUSE
                : NEVER;
    }

    /** "resigned on Monday, hours after Y accused him", "on Monday when Y sued": one time, told once. */
    private int simultaneous(int verb) {
        Token clause = sentence.token(event);
        boolean subordinate = clause.plainRelation().equals("advcl");
        for (int mark : subordinate ? sentence.dependentsOf(event) : List.<Integer>of()) {
            boolean hours = mark > 0 && lemma(mark).equals("after") && HOURS.contains(lemma(mark - 1));
            if (verb < mark && mark < event && (lemma(mark).equals("when") || hours) && clause.head() == verb) {
                return OF_CLAUSE;
            }
        }
        return NEVER;
    }

    /** "in a letter sent on Friday, it alleged": the document that tells the event was made then. */
    private int document(int verb) {
        Token told = sentence.token(verb);
        if (told.head() < 0
                || !told.is("acl")
                || !isEvent(sentence.token(told.head()).head())) {
            return NEVER;
        }
        boolean in = sentence.dependentsOf(told.head()).stream()
                .map(sentence::token)
                .anyMatch(t -> t.plainRelation().equals("case") && t.lemma().equals("in"));
        return in && sentence.token(told.head()).plainRelation().equals("obl") ? OF_CLAUSE : NEVER;
    }

    /** Whether the word is the event, or the verb that the event is joined to by "and". */
    private boolean isEvent(int index) {
        Token word = sentence.token(event);
        return index == event || (index == word.head() && word.plainRelation().equals("conj"));
    }

    /** "on Monday published a report blaming Z": what a document tells was told when it came out. */
    private int content(int verb) {
        Token told = sentence.token(event);
        boolean participle = told.is("acl") && told.pennTag().equals("VBG") && told.head() >= 0;
        boolean published = participle
                && sentence.token(told.head()).plainRelation().equals("obj")
                && sentence.token(told.head()).head() == verb;
        return published && PUBLISHING.contains(lemma(verb)) ? OF_CLAUSE : NEVER;
    }

    /** "X has fined Y, it announced on Monday": what has just happened when it is announced. */
    private int announced(int verb) {
        boolean perfect = isPresentPerfect(event)
                || (sentence.token(event).plainRelation().equals("conj")
                        && sentence.token(event).pennTag().matches("VB[DN]")
                        && isPresentPerfect(sentence.token(event).head()));
        boolean behind = verb > event && !between(event, verb, QUOTES);
        boolean content =
                sentence.token(event).head() == verb && sentence.token(event).is("ccomp");
        boolean announced = perfect && ANNOUNCING.contains(lemma(verb));
        boolean decreed = DECREEING.contains(lemma(verb)) && !isFuture();
        return (behind || content) && (announced || decreed) ? OF_ANNOUNCEMENT : NEVER;
    }

    private boolean isPresentPerfect(int verb) {
        return sentence.token(verb).pennTag().equals("VBN")
                && sentence.dependentsOf(verb).stream()
                        .anyMatch(i -> i < verb && lemma(i).equals("have") && !isPast(i));
    }

    private boolean isFuture() {
        return sentence.dependentsOf(event).stream().anyMatch(i -> lemma(i).equals("will"));
    }

    private boolean isPast(int index) {
        return sentence.token(index).pennTag().equals("VBD");
    }

    private String lemma(int index) {
        return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    }

    /**
     * "filed suit on Monday, accusing Z": a participle after a comma shares the time of the verb before, however
     * parsed.
     */
    private int participle(int verb) {
        boolean after = event > 0 && sentence.token(event - 1).text().equals(",");
        if (!after || !sentence.token(event).pennTag().equals("VBG")) {
            return NEVER;
        }
        for (int i = event - 1; i >= 0; i--) {
            if (DatedWord.isVerb(sentence.token(i))
                    && !sentence.token(i).pennTag().equals("VBG")) {
                return i == verb ? OF_CLAUSE : NEVER;
            }
        }
        return NEVER;
    }

    private boolean between(int from, int to, Set<String> words) {
        return sentence.tokens().subList(from + 1, to).stream()
                .anyMatch(t -> words.contains(t.text().toLowerCase(Locale.ROOT)));
    }

    /** Whether an adverbial clause has a subject or a conjunction of its own: "after Y had sued". */
    private boolean isFiniteClause(int at) {
        return sentence.token(at).plainRelation().equals("advcl")
                && (hasSubject(at)
                        || sentence.dependentsOf(at).stream()
                                .map(sentence::token)
                                .anyMatch(t -> t.plainRelation().equals("mark")
                                        && !t.lemma().equals("to")));
    }

    private boolean hasSubject(int at) {
        return sentence.dependentsOf(at).stream()
                .anyMatch(i -> sentence.token(i).plainRelation().equals("nsubj"));
    }
}
