package org.hearsay.mentions;

/** What kind of thing an entity is. */
public enum EntityType {
    /** A company, agency, body of a government, association, gang, outlet. */
    ORGANIZATION("Organization"),
    /** A human being. */
    PERSON("Person"),
    /** Software, a model, an app, a platform, a device, a product. */
    TOOL("Tool"),
    /** A country, region or city. */
    PLACE("Place"),
    /** A party without a name that acts or speaks: "a Reddit user", "two people familiar with the matter". */
    UNNAMED("Unnamed");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** {@return the name used in queries and JSON, for example {@code Organization}} */
    public String label() {
        return label;
    }
}
