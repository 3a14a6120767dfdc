package org.sena.directory.api;

/** How a list of terms is written down. */
public enum TaxonomyFormat {
    /**
     * {@code {"list": {"items": [{"identifier", "label", "mappings": [{"identifier", "label"}]}]}}}
     * as the LGA's lists have it; an item may also have {@code description}, {@code parent} (an
     * identifier) and {@code synonyms} (texts).
     */
    JSON,

    /**
     * A heading and one line a term, separated by commas: {@code identifier} and {@code label};
     * also {@code description}, {@code parent}, and {@code synonyms} and {@code mappings} with
     * semicolons between them.
     */
    CSV
}
