package org.sena.directory.desk;

import java.util.List;
import javax.portlet.Portlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.desk.assure.AssignPages;
import org.sena.directory.desk.assure.AssurePages;
import org.sena.directory.desk.contribute.ContributePages;
import org.sena.directory.desk.contribute.MessagePages;
import org.sena.directory.desk.edit.DraftPages;
import org.sena.directory.desk.edit.ItemPages;
import org.sena.directory.desk.edit.SectionPages;
import org.sena.directory.desk.record.HistoryPages;
import org.sena.directory.desk.record.RecordPages;
import org.sena.directory.desk.setup.LocalDirectoryPages;
import org.sena.directory.desk.setup.MissedPages;
import org.sena.directory.desk.setup.SetupPages;
import org.sena.directory.desk.start.StartPages;
import org.sena.web.kit.ActionHandler;
import org.sena.web.kit.PortletSettings;
import org.sena.web.kit.SenaPortlet;
import org.sena.web.kit.ViewHandler;

/** Keeping the directory true, for everybody who has a part in it. */
@Component(service = Portlet.class)
@PortletSettings(
        javax_portlet_name = "sena_directory",
        javax_portlet_display$_$name = "SENA keep the directory")
public class DirectoryPortlet extends SenaPortlet {

    @Activate
    public DirectoryPortlet(
            @Reference StartPages start,
            @Reference ContributePages contribute,
            @Reference MessagePages messages,
            @Reference RecordPages records,
            @Reference HistoryPages history,
            @Reference DraftPages drafts,
            @Reference SectionPages sections,
            @Reference ItemPages items,
            @Reference AssurePages assure,
            @Reference AssignPages assign,
            @Reference SetupPages setup,
            @Reference LocalDirectoryPages directories,
            @Reference MissedPages missed) {
        super("org.sena.directory.desk.views");

        Area.Doors doors =
                new Area.Doors() {

                    @Override
                    public void view(String name, ViewHandler handler) {
                        render(name, handler);
                    }

                    @Override
                    public void action(String name, ActionHandler handler) {
                        DirectoryPortlet.this.action(name, handler);
                    }
                };

        List.of(
                        start,
                        contribute,
                        messages,
                        records,
                        history,
                        drafts,
                        sections,
                        items,
                        assure,
                        assign,
                        setup,
                        directories,
                        missed)
                .forEach(area -> area.open(doors));
    }
}
