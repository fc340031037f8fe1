package org.hearsay.article;

/**
 * Who published an article.
 *
 * @param name as readers know it, for example {@code Reuters}; empty for {@link #UNKNOWN}
 * @param url address of its home page; empty if unknown
 */
public record Outlet(String name, String url) {

    /** Neither the text nor the reader tells who published it. */
    public static final Outlet UNKNOWN = new Outlet("", "");

    /** {@return the outlet of that name, its address unknown} */
    public static Outlet named(String name) {
        return new Outlet(name.strip(), "");
    }

    /** {@return whether the outlet is known} */
    public boolean isKnown() {
        return !name.isEmpty();
    }
}
