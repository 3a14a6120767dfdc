package org.sena.directory.service.store;

import static java.util.stream.Collectors.toSet;

import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.ServiceAtLocation;
import org.sena.directory.service.store.model.RecordLinkEntry;
import org.sena.directory.service.store.service.RecordLinkEntryLocalService;

/** Keeps which services are given at which locations. */
@Component(service = RecordLinks.class)
public class RecordLinks {

    @Reference private RecordLinkEntryLocalService links;

    /**
     * Makes the links of services what they are to be.
     *
     * @param known ids of those records that are there already
     */
    void replace(Collection<Publication> publications, Set<String> known) {
        Map<String, String[]> wanted = new LinkedHashMap<>();

        for (Publication one : publications) {
            one.locationIds()
                    .forEach(
                            location ->
                                    wanted.put(
                                            ServiceAtLocation.idOf(one.recordId(), location),
                                            new String[] {one.recordId(), location}));
        }

        Set<String> former =
                publications.stream()
                        .filter(one -> one.kind() == RecordKind.SERVICE)
                        .map(Publication::recordId)
                        .filter(known::contains)
                        .collect(toSet());

        if (!former.isEmpty()) {
            for (RecordLinkEntry row :
                    links.<RecordLinkEntry>dynamicQuery(
                            links.dynamicQuery()
                                    .add(RestrictionsFactoryUtil.in("serviceId", former)))) {
                if (wanted.remove(row.getRecordLinkId()) == null) {
                    links.deleteRecordLinkEntry(row);
                }
            }
        }

        wanted.forEach(this::add);
    }

    private void add(String linkId, String[] ends) {
        RecordLinkEntry row = links.createRecordLinkEntry(linkId);

        row.setServiceId(ends[0]);
        row.setLocationId(ends[1]);
        links.updateRecordLinkEntry(row);
    }
}
