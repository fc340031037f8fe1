package org.hearsay.reading.wire;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.reading.input.CleanText;
import org.jdom2.Element;

/** The names in the bylines of wire documents. */
final class Writers {
    private Writers() {}

    static List<String> of(List<Element> bylines) {
        List<String> names = new ArrayList<>();
        for (Element byline : bylines) {
            List<Element> people = Elements.all(byline, "person");
            if (people.isEmpty()) {
                add(names, byline.getValue());
            }
            people.forEach(person -> add(names, person.getValue()));
        }
        return names;
    }

    private static void add(List<String> names, String written) {
        for (String name :
                CleanText.line(written).replaceFirst("(?i)^by:? ", "").split(",| and | & ", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
    }
}
