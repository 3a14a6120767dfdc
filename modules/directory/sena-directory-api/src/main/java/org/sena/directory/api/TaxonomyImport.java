package org.sena.directory.api;

/**
 * Loads lists of terms, such as those of the LGA. Terms keep their ids; new ones get the name-based
 * id of taxonomy and code and keep the list's identifier as {@link Term#uri()}.
 */
public interface TaxonomyImport {

    /**
     * What {@link #apply(TaxonomyList)} would change.
     *
     * @throws DirectoryRefusedException with every problem and its place, when the file can't be
     *     read whole or names what there is not
     * @throws org.sena.identity.api.NotAllowedException for anybody but a directory editor or
     *     administrator
     */
    TaxonomyChanges preview(TaxonomyList list);

    /** Changes the taxonomies; refuses as {@link #preview(TaxonomyList)}. */
    TaxonomyChanges apply(TaxonomyList list);

    /**
     * The taxonomy in a form that can be loaded again, its mappings to service types included.
     * Everybody may have it.
     *
     * @throws IllegalArgumentException for an unknown taxonomy
     */
    String export(String taxonomy, TaxonomyFormat format);
}
