package org.sena.directory.api;

import java.util.List;
import org.immutables.value.Value;

/** A page of services at locations that were found. */
@Value.Immutable
public interface ServiceAtLocationPage {

    List<ServiceAtLocation> hits();

    /** How many there are on all pages; exact. */
    long total();

    /** From 1. */
    int page();

    /** How many fit on a page. */
    int size();
}
