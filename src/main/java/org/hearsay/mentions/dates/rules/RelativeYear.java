package org.hearsay.mentions.dates.rules;

import java.util.Optional;
import org.hearsay.article.EdtfDate;

/** "last year", "of next year", "this year" after a month, quarter or season. */
final class RelativeYear {
    private RelativeYear() {}

    static Optional<Expression> after(Atoms atoms, int at) {
        int from = atoms.is(at, "of") ? at + 1 : at;
        return atoms.is(from + 1, "year") ? shift(atoms.text(from)).map(by -> of(from + 2, by)) : Optional.empty();
    }

    private static Expression of(int end, int years) {
        return new Expression(end, anchor -> anchor.month()
                .map(m -> Edtf.year(m.getYear() + years))
                .orElse(EdtfDate.UNKNOWN));
    }

    private static Optional<Integer> shift(String word) {
        return switch (word) {
            case "last" -> Optional.of(-1);
            case "this" -> Optional.of(0);
            case "next" -> Optional.of(1);
            default -> Optional.empty();
        };
    }
}
