package org.sena.it.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.portlet.Portlet;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.sena.arquillian.InFramework;

/** A new view of a page says in the table who may see it, or the build fails. */
@InFramework
class ViewAccessIT {

    @Test
    void every_view_of_every_page_has_a_row() throws Exception {
        Set<String> missing = new TreeSet<>();
        Set<String> rows = rows();
        for (Map.Entry<String, String> page : SitePages.read().entrySet()) {
            for (Object view : viewsBesidesTheFirst(page.getValue())) {
                String row = page.getKey() + "#" + view;
                if (!rows.contains(row)) {
                    missing.add(row);
                }
            }
        }

        assertEquals(Set.of(), missing, "views without a row in access.txt");
    }

    /** Without the parameters that some rows give the view. */
    private static Set<String> rows() {
        return AccessTable.read().rows(AccessTable.Kind.PAGE).stream()
                .map(row -> row.split(",", 2)[0])
                .collect(Collectors.toSet());
    }

    /** The page's own row tells about the first. */
    private static List<?> viewsBesidesTheFirst(String portlet) throws Exception {
        BundleContext context = FrameworkUtil.getBundle(ViewAccessIT.class).getBundleContext();
        Object found = context.getService(reference(context, portlet));
        // Each bundle of pages may bring the kit along, so its class has no one name here.
        List<?> views = (List<?>) found.getClass().getMethod("views").invoke(found);
        return views.subList(1, views.size());
    }

    private static ServiceReference<Portlet> reference(BundleContext context, String portlet)
            throws InvalidSyntaxException {
        return context.getServiceReferences(Portlet.class, "(javax.portlet.name=" + portlet + ")")
                .iterator()
                .next();
    }
}
