package org.hearsay.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * What makes two snapshots the same article: the address, or the identifier where there is none.
 *
 * <p>Addresses at which one site serves one page have one key: with {@code http} and {@code https}, with and without
 * {@code www.}, the accelerated and the mobile edition, with and without a slash at the end.
 * {@code http://amp.courier.example/port/} and {@code https://www.courier.example/port?outputType=amp} both have
 * {@code https://courier.example/port}.
 */
final class ArticleKey {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);
    private static final Pattern EDITION = Pattern.compile("^(?:www|amp|m|mobile)\\.(?=[^.]+\\.[^.])");
    private static final Pattern ACCELERATED_PATH = Pattern.compile("^/amp(?=/.)|(?:/amp|\\.amp)?/?$");
    private static final Pattern ACCELERATED = Pattern.compile("(?i)amp(?:=.*)?|outputType=amp.*|_amp=.*");

    private ArticleKey() {}

    static String of(Article article) {
        String url = article.metadata().url();
        return url.isEmpty() ? article.identifier() : ofAddress(url);
    }

    private static String ofAddress(String url) {
        Matcher m = ADDRESS.matcher(url);
        if (!m.matches()) {
            return url;
        }
        String host = m.group(1).toLowerCase(Locale.ROOT).replaceFirst(":(?:80|443)$", "");
        String path = ACCELERATED_PATH.matcher(m.group(2)).replaceAll("");
        return "https://" + EDITION.matcher(host).replaceFirst("") + path + query(m.group(3));
    }

    private static String query(@Nullable String query) {
        List<String> kept = new ArrayList<>();
        for (String parameter : query == null ? new String[0] : query.split("&", -1)) {
            if (!parameter.isEmpty() && !ACCELERATED.matcher(parameter).matches()) {
                kept.add(parameter);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }
}
