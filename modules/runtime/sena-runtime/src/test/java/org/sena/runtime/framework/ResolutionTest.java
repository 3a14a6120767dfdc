package org.sena.runtime.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleException;

class ResolutionTest {

    @Test
    void of_a_chain_only_the_ends_are_told() {
        String report =
                "Could not resolve module: a [1]\n"
                        + "  Unresolved requirement: Import-Package: b.api; version=\"1\"\n"
                        + "    -> Export-Package: b.api; bundle-symbolic-name=\"b\"\n"
                        + "       b [2]\n"
                        + "         Unresolved requirement: Import-Package: c.api\n";

        assertEquals(
                "nobody provides Import-Package: c.api",
                Resolution.reason(new BundleException(report)));
    }

    @Test
    void any_other_report_becomes_one_line() {
        assertEquals(
                "Error starting module.",
                Resolution.reason(new BundleException("Error starting\n  module.")));
    }
}
