package org.sena.directory.api;

import java.util.List;
import org.immutables.value.Value;

/** A page of organisations that were found, by id. */
@Value.Immutable
public interface OrganisationPage {

    List<Organisation> hits();

    /** How many there are on all pages; exact. */
    long total();

    /** From 1. */
    int page();

    /** How many fit on a page. */
    int size();
}
