package org.hearsay.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.EdtfDate;
import org.hearsay.reading.metadata.WrittenDate;

/**
 * A line that tells who wrote an article, or when, and nothing else: "By Jane Roe", "3 May 2026 / 4 min read / by jr".
 *
 * @param authors names; without "staff", "editor" and the like
 * @param published the day, or {@link EdtfDate#UNKNOWN}
 */
public record Byline(List<String> authors, EdtfDate published) {
    private static final int MOST_WORDS = 30;
    private static final Pattern SEGMENT = Pattern.compile("\\s*[|·•/]\\s*|\\s+[-–—]\\s+|\\s{2,}|\\t");
    private static final Pattern BEFORE_DATE = Pattern.compile(
            "(?i)(?<=\\p{L}{2}|,) +(?=(?:\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*\\.? \\d{1,2}),? \\d{4}\\b)");
    private static final Pattern BY = Pattern.compile(
            "(?i)(?:(?:story|words|written|posted|published|reported|text|report|article|analysis|opinion|review) )?by\\b:?\\s+(.{1,120})|(?:author|reporter|writer)s?:\\s*(.{1,120})");
    private static final Pattern READING_TIME = Pattern.compile(
            "(?i)(?:reading time:? ?)?\\d+ ?(?:min(?:ute)?s?)?(?:[ -]read)?|\\d+ (?:comments?|shares?|views?)|\\S+@\\S+|@\\w+");
    private static final Pattern DATE_WORDS = Pattern.compile(
            "(?i)\\b(?:first |last |originally )?(?:published|posted|updated|modified|created|date|time|on|at|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
                    + "|a\\.?m\\.?|p\\.?m\\.?|[a-z]{1,4}t|utc|gmt|ist|o'clock|local time|hrs?)\\b\\.?|\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:z|[+-]\\d{2}:?\\d{2})?|[,:;().]");
    private static final Pattern FULL_DATE = Pattern.compile(
            "(?i)(?:\\d{1,2}(?:st|nd|rd|th)?[\\s-]+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?[\\s-]*(?:\\d{1,2}(?!\\d)(?:st|nd|rd|th)?)?,?[\\s-]*(?:(?:19|20)\\d{2})?|\\d{4}[-/.]\\d{2}[-/.]\\d{2}(?:t)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|al|bin|la)){1,3}");
    private static final Pattern WRITERS = Pattern.compile(
            "(?:(?:\\p{Lu}[\\p{L}.'’-]*+|\\S+@\\S+|@\\w+|and|of|for|the|de|van|von|der|al|bin|la|del|with|in|at|our|staff|reporter|editor|correspondent|writer)[, ]*){1,14}|\\p{L}[\\p{Ll}.'-]* ?[\\p{Ll}.'-]*");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i).*\\b(?:staff|editors?|admin|desk|newsroom|agenc(?:y|ies)|correspondent|reporter|team|web|writer|bureau)\\b.*|.*@.*|\\d.*");

    public Byline {
        authors = List.copyOf(authors);
    }

    /** {@return what the line tells, if it is such a line} */
    public static Optional<Byline> parse(String line) {
        if (line.split(" ", MOST_WORDS + 2).length > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> authors = new ArrayList<>();
        EdtfDate published = EdtfDate.UNKNOWN;
        int telling = 0;
        boolean startsWithWriter = BY.matcher(line).lookingAt();
        String marked = startsWithWriter ? BEFORE_DATE.matcher(line).replaceFirst(" | ") : line;
        for (String segment : SEGMENT.split(marked.strip(), -1)) {
            Optional<String> writers = writersIn(segment);
            if (isDate(segment)) {
                published = published.isKnown() ? published : dateOf(segment);
                telling++;
            } else if (writers.isPresent()) {
                authors.addAll(namesIn(writers.get()));
                telling++;
            } else if (isWriterWithRole(segment)) {
                authors.addAll(namesIn(segment));
            } else if (!READING_TIME.matcher(segment).matches() && !isTime(segment)) {
                return Optional.empty();
            }
        }
        return telling == 0 ? Optional.empty() : Optional.of(new Byline(authors, published));
    }

    private static Optional<String> writersIn(String segment) {
        Matcher m = BY.matcher(segment);
        if (!m.matches()) {
            return Optional.empty();
        }
        String who = m.group(1) == null ? m.group(2) : m.group(1);
        return WRITERS.matcher(who).matches() ? Optional.of(who) : Optional.empty();
    }

    /** "Hugh Roe, legal correspondent": counts only beside a segment that tells more. */
    private static boolean isWriterWithRole(String segment) {
        int comma = segment.indexOf(',');
        return segment.length() <= 60
                && NAME.matcher(comma < 0 ? segment : segment.substring(0, comma))
                        .matches();
    }

    private static boolean isDate(String segment) {
        if (segment.length() > 120) {
            return false;
        }
        String rest = FULL_DATE.matcher(segment).replaceFirst(" ");
        if (rest.equals(segment)) {
            return false;
        }
        String left =
                DATE_WORDS.matcher(FULL_DATE.matcher(rest).replaceAll(" ")).replaceAll(" ");
        return left.isBlank();
    }

    private static boolean isTime(String segment) {
        return segment.length() <= 40
                && segment.indexOf(':') > 0
                && DATE_WORDS.matcher(segment).replaceAll(" ").isBlank();
    }

    private static EdtfDate dateOf(String segment) {
        return segment.toLowerCase(Locale.ROOT).matches("(?:last )?(?:updated|modified).*")
                ? EdtfDate.UNKNOWN
                : WrittenDate.find(segment).orElse(EdtfDate.UNKNOWN);
    }

    private static List<String> namesIn(String writers) {
        List<String> names = new ArrayList<>();
        String people =
                DATE_WORDS.matcher(FULL_DATE.matcher(writers).replaceAll(",")).replaceAll(",");
        for (String name : (writers.matches(".*\\d{4}.*") ? people : writers).split(",| and | & |;", -1)) {
            String plain = name.strip();
            if (!plain.isEmpty() && !NOBODY.matcher(plain).matches() && plain.split(" ", -1).length <= 5) {
                names.add(plain);
            }
        }
        return names;
    }
}
