package org.sena.needs.desk.scoring;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.portlet.Portlet;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.scoring.api.MatrixStateException;
import org.sena.scoring.api.TableFormat;
import org.sena.web.kit.ActionHandler;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.ViewHandler;

/** The scoring matrices: their versions, their tables, and what is in force. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_scoring",
        javax_portlet_display$_$name = "SENA scoring matrices")
public class ScoringPortlet extends SenaPortlet {

    private final Desk desk;

    @Activate
    public ScoringPortlet(
            @Reference Desk desk,
            @Reference OverviewPages overview,
            @Reference VersionPages versions,
            @Reference MistakePages mistakes,
            @Reference RulePages rules,
            @Reference TryPages tries) {
        super("org.sena.needs.desk.views");
        this.desk = desk;

        Area.Doors doors =
                new Area.Doors() {

                    @Override
                    public void view(String name, ViewHandler handler) {
                        render(
                                name,
                                page -> {
                                    desk.enter("scoring." + name);

                                    return handler.show(page);
                                });
                    }

                    @Override
                    public void action(String name, ActionHandler handler) {
                        ScoringPortlet.this.action(
                                name,
                                in -> {
                                    desk.enter("scoring." + name);
                                    handler.act(in);
                                });
                    }
                };

        List.of(overview, versions, mistakes, rules, tries).forEach(area -> area.open(doors));
        resource("table", this::table);
        resource("template", this::template);
    }

    private void table(ResourceRequest request, ResourceResponse response) throws IOException {
        desk.enter("scoring.table");

        int version = Desk.number(value(request, "version"));
        TableFormat format = format(request);
        String key = value(request, "key").orElse("");

        try {
            send(
                    response,
                    desk.files().table(key, version, format),
                    format,
                    String.format("matrix-%s-%d", key, version));
        } catch (MatrixStateException noSuchVersion) {
            response.setProperty(ResourceResponse.HTTP_STATUS_CODE, "404");
        }
    }

    private void template(ResourceRequest request, ResourceResponse response) throws IOException {
        desk.enter("scoring.template");

        TableFormat format = format(request);
        Wording wording = desk.wording(value(request, "key").orElse(""));

        send(response, desk.files().template(wording.guide(), format), format, "matrix-template");
    }

    private static void send(
            ResourceResponse response, byte[] file, TableFormat format, String name)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setProperty(
                "Content-Disposition",
                "attachment; filename=\""
                        + name.replaceAll("[^a-z0-9-]", "")
                        + "."
                        + format.ending()
                        + "\"");
        response.getPortletOutputStream().write(file);
    }

    private static TableFormat format(ResourceRequest request) {
        return value(request, "format")
                        .map(text -> text.toUpperCase(Locale.ROOT))
                        .filter(TableFormat.XLSX.name()::equals)
                        .isPresent()
                ? TableFormat.XLSX
                : TableFormat.CSV;
    }

    private static Optional<String> value(ResourceRequest request, String name) {
        return Optional.ofNullable(request.getResourceParameters().getValue(name));
    }
}
