package org.hearsay.reading.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.EdtfDate;
import org.hearsay.reading.metadata.WrittenDate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The day as the readers of a page see it, where the page tells machines the moment in UTC.
 *
 * <p>Quirk: many content systems write {@code 2026-07-04T01:30:00Z} for what appeared in New York on the evening of 3
 * July, and articles say "on Friday" as seen from there. The day beside the UTC day counts if the page shows that one
 * near its headline, or has it in its address, and the hour allows it.
 */
final class LocalDay {
    private static final int EARLIEST_IN_THE_EAST = 10;
    private static final int LATEST_IN_THE_WEST = 12;
    private static final int LONGEST_MOMENT = 60;
    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\]{10,60})\"");
    private static final Pattern IN_UTC = Pattern.compile(
            "(?<!\\d)([01]\\d|2[0-3]):\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?\\s?(?:Z|(?:GMT|UTC)?[+-]00:?00|UTC|GMT)(?![+-])");
    private static final Pattern LATER = Pattern.compile("(?i)updat|modif|edited|correct|expire");

    private static final Evaluator MOMENTS = Selector.evaluatorOf("meta[content], time[datetime]");

    private LocalDay() {}

    /** {@return the day that readers see; {@code told} if they see that one, no other, or none} */
    static EdtfDate of(EdtfDate told, FactElements elements, List<PageLine> lines, String address) {
        if (!told.isDay()) {
            return told;
        }
        Optional<Integer> hour = hourInUtc(told, elements);
        if (hour.isEmpty()) {
            return told;
        }
        LocalDate day = LocalDate.parse(told.value());
        List<String> shown = shown(lines);
        if (isNamed(day, shown)) {
            return told;
        }
        String path = VisibleFacts.inAddress(address).datePublished().value();
        if (hour.get() < LATEST_IN_THE_WEST && isTold(day.minusDays(1), shown, path)) {
            return new EdtfDate(day.minusDays(1).toString());
        }
        return hour.get() >= EARLIEST_IN_THE_EAST && isTold(day.plusDays(1), shown, path)
                ? new EdtfDate(day.plusDays(1).toString())
                : told;
    }

    private static boolean isTold(LocalDate day, List<String> shown, String path) {
        return path.equals(day.toString()) || isNamed(day, shown);
    }

    private static Optional<Integer> hourInUtc(EdtfDate day, FactElements elements) {
        Stream<String> linkedData = elements.all(JsonLd.SCRIPT)
                .flatMap(script -> STRING.matcher(script.data()).results().map(string -> string.group(1)));
        Stream<String> attributes =
                elements.all(MOMENTS).flatMap(element -> Stream.of(element.attr("content"), element.attr("datetime")));
        return Stream.concat(linkedData, attributes)
                .filter(value -> value.length() <= LONGEST_MOMENT && value.indexOf(':') > 0)
                .flatMap(value -> IN_UTC.matcher(value)
                        .results()
                        .filter(clock -> WrittenDate.parse(value).equals(Optional.of(day)))
                        .map(clock -> Integer.valueOf(clock.group(1))))
                .findFirst();
    }

    private static List<String> shown(List<PageLine> lines) {
        return HeadingLines.of(lines, "").stream()
                .flatMap(line -> {
                    List<Element> times = line.block().select("time");
                    return times.isEmpty()
                            ? List.of(line.line().text()).stream()
                            : times.stream().map(Element::text);
                })
                .filter(text -> !LATER.matcher(text).find())
                .toList();
    }

    private static boolean isNamed(LocalDate day, List<String> texts) {
        String month = day.getMonth().name().substring(0, 3) + "\\p{L}*\\.?";
        String date = "0?" + day.getDayOfMonth() + "(?:st|nd|rd|th)?(?!\\d)";
        Pattern named = Pattern.compile(
                "(?i)\\b" + month + " " + date + "|(?<!\\d)" + date + "[ -](?:of )?" + month + "|" + day);
        return texts.stream().anyMatch(text -> named.matcher(text).find());
    }
}
