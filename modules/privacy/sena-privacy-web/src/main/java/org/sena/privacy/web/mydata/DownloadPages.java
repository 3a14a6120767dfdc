package org.sena.privacy.web.mydata;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.subject.Disclosure;
import org.sena.privacy.api.subject.SubjectAccess;
import org.sena.web.kit.Page;
import org.sena.web.kit.SharedSession;
import org.sena.web.kit.View;
import org.sena.web.kit.Visitors;

/**
 * Everything that is kept about a person, to take away: one page to read, one file for machines.
 */
@Component(service = DownloadPages.class)
public class DownloadPages {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Clock clock = Clock.system(ZONE);

    private final SubjectAccess access;
    private final Visitors visitors;

    @Activate
    public DownloadPages(@Reference SubjectAccess access, @Reference Visitors visitors) {
        this.access = access;
        this.visitors = visitors;
    }

    View show(Page page) {
        return View.of("mydata/download", page.text("download.title"));
    }

    /** For people. */
    void page(ResourceRequest request, ResourceResponse response) throws IOException {
        Disclosure all = own(request);

        begin(response, "text/html;charset=UTF-8", "html");
        new DisclosurePage(all).write(response.getPortletOutputStream());
    }

    /** For machines. */
    void data(ResourceRequest request, ResourceResponse response) throws IOException {
        Disclosure all = own(request);

        begin(response, "application/json", "json");
        new DisclosureJson(all).write(response.getPortletOutputStream());
    }

    /** Audited there; whoever is no person in the records gets nothing. */
    private Disclosure own(ResourceRequest request) {
        SharedSession session = new SharedSession(request);

        return visitors.as(session, access::own);
    }

    /** The file is kept by the person only: no cache on the way, and nothing in its name. */
    private void begin(ResourceResponse response, String type, String ending) {
        response.setContentType(type);
        response.setProperty("Cache-Control", "no-store");
        response.setProperty(
                "Content-Disposition",
                "attachment; filename=\"my-data-"
                        + clock.instant().atZone(ZONE).toLocalDate()
                        + "."
                        + ending
                        + "\"");
    }
}
