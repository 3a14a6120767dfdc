package org.sena.runtime;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * What can be done from the command line: a service of the type {@link Supplier} with the property
 * {@code sena.command}, which gives the line to print. A line that begins with OK is a success.
 */
final class Command {

    private static final int SUCCESS = 0;
    private static final int UNKNOWN = 1;
    private static final int FAILURE = 3;

    private final BundleContext context;

    Command(BundleContext context) {
        this.context = context;
    }

    /** Prints what came of it and gives the status to end with. */
    int run(String name) {
        try {
            Collection<? extends ServiceReference<?>> found =
                    name.matches("[a-z-]{1,40}")
                            ? context.getServiceReferences(
                                    Supplier.class, "(sena.command=" + name + ")")
                            : List.of();

            for (ServiceReference<?> reference : found) {
                String line = String.valueOf(((Supplier<?>) context.getService(reference)).get());

                System.out.println(line);

                return line.startsWith("OK") ? SUCCESS : FAILURE;
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("Letters and hyphens are always a filter", e);
        }

        System.err.println("There is no command of this name.");

        return UNKNOWN;
    }
}
