package org.hearsay.claims.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.EdtfDate;
import org.hearsay.article.TextSpan;
import org.hearsay.claims.Details;
import org.hearsay.claims.attribution.Saying;
import org.hearsay.claims.attribution.Sources;
import org.hearsay.claims.candidates.Trigger;
import org.hearsay.claims.grammar.Tree;
import org.hearsay.claims.sentence.Participant;
import org.hearsay.claims.sentence.SentenceContext;
import org.hearsay.mentions.DateMention;
import org.hearsay.mentions.dates.EventDates;

/** Reads what a sentence adds to a claim: when, for whom, in which words, for how much. */
final class DetailReader {
    private static final Pattern MONEY = Pattern.compile(
            "(?:[$€£¥]|US\\$|C\\$|A\\$|USD |EUR |GBP )\\s?\\d[\\d.,]*(?:\\s?(?:million|billion|trillion|thousand|bn|m|k))?\\b"
                    + "|\\b\\d[\\d.,]*\\s(?:million |billion |trillion |thousand )?(?:dollars|euros|pounds|yen|yuan|francs|crowns|"
                    + "kronor|zloty|rupees|won|reais|pesos)\\b");
    private static final Pattern YEAR_END = Pattern.compile("\\bend of|year(?:['’]s)?[- ]end");
    private static final Pattern YEAR_START = Pattern.compile("(?:\\bbeginning|\\bstart|\\bturn) of");
    private static final int CLOSE = 6;
    /** What these claim is the saying itself, not something that is told in it. */
    private static final Set<String> RESPONSES = Set.of("Deny", "Accuse");

    private static final Set<String> LASTING = Set.of("worksFor", "partOf");

    private static final Set<String> GROUPS = Set.of(
            "employee",
            "staff",
            "user",
            "customer",
            "worker",
            "student",
            "pupil",
            "teacher",
            "child",
            "minor",
            "client",
            "member",
            "company",
            "workforce",
            "team",
            "developer",
            "official",
            "civil servant",
            "contractor",
            "resident",
            "subsidiary",
            "affiliate",
            "citizen",
            "subscriber",
            "agency",
            "department",
            "ministry",
            "personnel",
            "crew");

    private final SentenceContext context;
    private final Sources sources;
    private final EventDates eventDates = new EventDates();

    DetailReader(SentenceContext context, Sources sources) {
        this.context = context;
        this.sources = sources;
    }

    /** {@return the details of a claim} */
    Details of(Trigger trigger, Participant agent, Participant target) {
        return new Details(
                trigger.isWording() ? date(trigger, agent) : lasting(trigger),
                affected(trigger, agent, target),
                content(trigger),
                complement(trigger, target),
                role(trigger, agent, target),
                amount(trigger),
                "");
    }

    private EdtfDate date(Trigger trigger, Participant agent) {
        Optional<DateMention> own = dateOf(trigger.token());
        return own.or(() -> dateOfSaying(trigger, agent)).map(this::told).orElse(EdtfDate.UNKNOWN);
    }

    private Optional<DateMention> dateOf(int token) {
        return eventDates.dateOf(context.sentence(), token, context.dates());
    }

    /** "The reports are false, Orla said on Monday": what a statement says itself was said when it was made. */
    private Optional<DateMention> dateOfSaying(Trigger trigger, Participant agent) {
        if (!RESPONSES.contains(trigger.type())) {
            return Optional.empty();
        }
        return sources.sayings().stream()
                .filter(saying -> saying.covers(trigger.token()) && speaks(agent, saying))
                .flatMap(saying -> dateOf(saying.cueToken()).stream())
                .findFirst();
    }

    private boolean speaks(Participant agent, Saying saying) {
        return agent.isPresent() && saying.speakers().contains(agent.headToken());
    }

    /** "Brack, a unit of Orla since 2018": since when a relation lasts, told right behind it. */
    private EdtfDate lasting(Trigger trigger) {
        if (!LASTING.contains(trigger.type())) {
            return EdtfDate.UNKNOWN;
        }
        Tree tree = context.tree();
        return context.dates().stream()
                .filter(date -> date.firstToken() > trigger.token() && date.firstToken() - trigger.token() <= CLOSE)
                .filter(date -> tree.lemma(date.firstToken() - 1).equals("since"))
                .filter(date -> noVerb(trigger.token() + 1, date.firstToken()))
                .findFirst()
                .map(DateMention::value)
                .orElse(EdtfDate.UNKNOWN);
    }

    private boolean noVerb(int from, int to) {
        return context.sentence().tokens().subList(from, to).stream()
                .noneMatch(token -> token.tag().equals("VERB"));
    }

    /** Weeks and intervals become the month or year around them; the edges of a year become its first or last month. */
    private EdtfDate told(DateMention date) {
        String words = oneLine(context.article().article().words(date.span())).toLowerCase(Locale.ROOT);
        boolean year = date.value().value().length() == 4;
        if (year && YEAR_END.matcher(words).find()) {
            return new EdtfDate(date.value().value() + "-12");
        }
        if (year && YEAR_START.matcher(words).find()) {
            return new EdtfDate(date.value().value() + "-01");
        }
        return told(date.value());
    }

    /** Weeks and intervals become the month or year around them; quarters and seasons stay. */
    private static EdtfDate told(EdtfDate date) {
        boolean week = date.value().contains("W") && !date.value().endsWith("WI");
        EdtfDate calendar = date.inCalendar();
        return (week || date.value().contains("/")) && calendar.isKnown() ? calendar : date;
    }

    /** The words that are said, alleged or denied. */
    private String content(Trigger trigger) {
        for (Saying saying : sources.sayings()) {
            if (trigger.words().contains(saying.cueToken())) {
                return oneLine(sources.words(saying.content()));
            }
        }
        return "";
    }

    private String affected(Trigger trigger, Participant agent, Participant target) {
        Tree tree = context.tree();
        for (int i = 0; i < tree.size(); i++) {
            boolean participant = i == agent.headToken() || i == target.headToken();
            if (participant
                    || !GROUPS.contains(tree.lemma(i))
                    || !tree.token(i).tag().equals("NOUN")) {
                continue;
            }
            String function = context.functions().of(trigger.token(), i);
            if (function.equals("object")
                    || function.equals("for")
                    || function.equals("indirect")
                    || function.equals("to")) {
                return phrase(i);
            }
        }
        return "";
    }

    /** "classified X as high-risk software", "called it an open window". */
    private String complement(Trigger trigger, Participant target) {
        Tree tree = context.tree();
        for (int d : tree.dependentsOf(trigger.token())) {
            boolean as = tree.token(d).plainRelation().equals("obl")
                    && tree.caseOf(d).equals("as");
            if (d != target.headToken() && (as || tree.token(d).is("xcomp"))) {
                return oneLine(words(Math.max(tree.leftEdge(d), trigger.token() + 1), tree.rightEdge(d)));
            }
        }
        return "";
    }

    private String role(Trigger trigger, Participant agent, Participant target) {
        Participant person = trigger.isWording() ? target : agent;
        if (!person.isPresent() || person.isUnderstood()) {
            return "";
        }
        Tree tree = context.tree();
        for (int d : tree.dependentsOf(trigger.token())) {
            if (tree.token(d).plainRelation().equals("obl") && tree.caseOf(d).equals("as")) {
                return phrase(d);
            }
        }
        for (int d : tree.dependentsOf(person.headToken())) {
            if (tree.token(d).is("appos") && tree.token(d).tag().equals("NOUN")) {
                return phrase(d);
            }
        }
        return "";
    }

    private String amount(Trigger trigger) {
        String text = context.article().article().words(context.sentence().span());
        int at = context.tree().token(trigger.token()).span().start()
                - context.sentence().span().start();
        Matcher money = MONEY.matcher(text);
        String nearest = "";
        int distance = Integer.MAX_VALUE;
        while (money.find()) {
            int gap = Math.abs(money.start() - at);
            if (gap < distance) {
                distance = gap;
                nearest = money.group();
            }
        }
        return oneLine(nearest);
    }

    private String phrase(int head) {
        Tree tree = context.tree();
        int first = tree.leftEdge(head);
        while (first < head
                && (tree.token(first).is("case") || tree.token(first).is("det"))) {
            first++;
        }
        return oneLine(words(first, head));
    }

    private String words(int first, int last) {
        if (first > last) {
            return "";
        }
        TextSpan span = context.tree()
                .token(first)
                .span()
                .through(context.tree().token(last).span());
        return context.article().article().words(span);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
