package org.hearsay.reading.input;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out of an address what only tells where a visitor came from, so that one page has one address. */
public final class CanonicalAddress {
    private static final Pattern TRACKING = Pattern.compile(
            "(?i)(?:utm_\\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs\\w+|ref_src|ref_url|cmp(?:id)?|ocid|ncid|smid|s_cid|icid|intcid|at_\\w+|wt\\.\\w+|spm|share_?id|guccounter|guce_\\w+)(?:=.*)?");

    private CanonicalAddress() {}

    /** {@return the address without fragment and tracking parameters; the rest as it is, in its order} */
    public static String of(String url) {
        String page = url.strip().replaceFirst("#.*", "");
        int question = page.indexOf('?');
        if (question < 0) {
            return page;
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : page.substring(question + 1).split("&", -1)) {
            if (!parameter.isEmpty() && !TRACKING.matcher(parameter).matches()) {
                kept.add(parameter);
            }
        }
        return page.substring(0, question) + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
    }
}
