package org.sena.runtime.framework;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The Declarative Services components that can't work yet.
 *
 * <p>Asks the component runtime by reflection: its API belongs to a bundle, and the copy on the
 * class path (inside release.portal.api) has the same names but is not the same classes.
 */
public final class Components {

    private static final String RUNTIME =
            "org.osgi.service.component.runtime.ServiceComponentRuntime";
    private static final int UNSATISFIED_CONFIGURATION = 1;
    private static final int UNSATISFIED_REFERENCE = 2;
    private static final int FAILED_ACTIVATION = 16;
    private static final int MILLISECONDS_BETWEEN_LOOKS = 50;

    private final BundleContext context;

    public Components(BundleContext context) {
        this.context = context;
    }

    /** Waits until every component is satisfied; returns one line for each that is not by then. */
    public List<String> awaitSatisfied(Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        List<String> problems = unsatisfied();
        while (!problems.isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
            problems = unsatisfied();
        }
        return problems;
    }

    List<String> unsatisfied() {
        try {
            ServiceReference<?>[] runtimes = context.getAllServiceReferences(RUNTIME, null);
            if (runtimes == null) {
                return List.of("no Declarative Services");
            }
            Object runtime = context.getService(runtimes[0]);
            List<String> problems = new ArrayList<>();
            Object all = new Bundle[0];
            for (Object component : list(runtime, "getComponentDescriptionDTOs", all)) {
                for (Object state : list(runtime, "getComponentConfigurationDTOs", component)) {
                    describe(component, state, problems);
                }
            }
            return problems;
        } catch (InvalidSyntaxException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(Object component, Object configuration, List<String> problems)
            throws ReflectiveOperationException {
        String name = String.valueOf(field(component, "name"));
        switch ((int) field(configuration, "state")) {
            case UNSATISFIED_CONFIGURATION:
                problems.add(name + " has no configuration");
                break;
            case UNSATISFIED_REFERENCE:
                problems.add(name + " waits for " + missing(configuration));
                break;
            case FAILED_ACTIVATION:
                problems.add(name + " failed: " + reason(configuration));
                break;
            default:
                break;
        }
    }

    private static String missing(Object configuration) throws ReflectiveOperationException {
        List<String> names = new ArrayList<>();
        for (Object reference : elements(field(configuration, "unsatisfiedReferences"))) {
            Object target = field(reference, "target");
            names.add(field(reference, "name") + (target == null ? "" : " " + target));
        }
        return String.join(", ", names);
    }

    /** The innermost cause: the frames and the wrappers above it say nothing to an operator. */
    private static String reason(Object configuration) throws ReflectiveOperationException {
        String trace = String.valueOf(field(configuration, "failure"));
        String first = trace.lines().findFirst().orElse("");
        return trace.lines()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((outer, inner) -> inner)
                .map(line -> line.substring("Caused by: ".length()))
                .orElse(first);
    }

    private static Collection<?> list(Object target, String method, Object argument)
            throws ReflectiveOperationException {
        for (Method candidate : target.getClass().getMethods()) {
            if (candidate.getName().equals(method)) {
                candidate.setAccessible(true);
                try {
                    return (Collection<?>) candidate.invoke(target, argument);
                } catch (InvocationTargetException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        }
        throw new NoSuchMethodException(method);
    }

    private static List<Object> elements(Object array) {
        return array == null
                ? List.of()
                : IntStream.range(0, Array.getLength(array))
                        .mapToObj(index -> Array.get(array, index))
                        .collect(Collectors.toUnmodifiableList());
    }

    private static Object field(Object dto, String name) throws ReflectiveOperationException {
        return dto.getClass().getField(name).get(dto);
    }
}
