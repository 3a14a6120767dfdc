package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.PostcodeEntry;
import org.sena.directory.service.store.service.base.PostcodeEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.PostcodeEntry",
        service = AopService.class)
public class PostcodeEntryLocalServiceImpl extends PostcodeEntryLocalServiceBaseImpl {

    /** The rows of those that are known, by postcode. */
    public Map<Serializable, PostcodeEntry> fetchAll(Set<String> postcodes) {
        return postcodeEntryPersistence.fetchByPrimaryKeys(Set.copyOf(postcodes));
    }

    public List<PostcodeEntry> inOutwardCode(String outwardCode) {
        return postcodeEntryPersistence.findByOutwardCode(outwardCode);
    }

    /** So many postcodes that follow the given one, in the database's order. */
    public List<String> after(String postcode, int limit) {
        return dynamicQuery(
                dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("postcode"))
                        .add(RestrictionsFactoryUtil.gt("postcode", postcode))
                        .addOrder(OrderFactoryUtil.asc("postcode")),
                0,
                limit);
    }

    /** For every district its code, null for none, and how many postcodes it has. */
    public List<Object[]> countsByDistrict() {
        return dynamicQuery(
                dynamicQuery()
                        .setProjection(
                                ProjectionFactoryUtil.projectionList()
                                        .add(ProjectionFactoryUtil.groupProperty("districtCode"))
                                        .add(ProjectionFactoryUtil.rowCount())));
    }

    /** Writes what is waiting and forgets the rows, so that a long load needs little memory. */
    public void flush() {
        postcodeEntryPersistence.flush();
        postcodeEntryPersistence.clearCache();
        postcodeEntryPersistence.getCurrentSession().clear();
    }
}
