package org.sena.referral.service.store;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sena.referral.api.InboxQuery;

/** A list of referrals in the database's terms: whose it is, what is looked for, in which order. */
public final class InboxCriteria {

    /** The list of the organisation that they went to. */
    public static final String RECIPIENT = "organisationId";

    /** The list of who sent them. */
    public static final String SENDER = "senderOrganisationId";

    /** All there are. */
    public static final String EVERYBODY = "";

    private static final String DUE = "dueDate";

    private final String column;
    private final String value;
    private final InboxQuery query;
    private final Date now;

    /**
     * @param column {@link #RECIPIENT}, {@link #SENDER} or {@link #EVERYBODY}
     * @param value what stands in it
     */
    public InboxCriteria(String column, String value, InboxQuery query, Date now) {
        this.column = column;
        this.value = value;
        this.query = query;
        this.now = now;
    }

    public InboxQuery query() {
        return query;
    }

    /** Everything but the states. */
    public DynamicQuery anyState(DynamicQuery to) {
        if (!column.equals(EVERYBODY)) {
            to.add(RestrictionsFactoryUtil.eq(column, value));
        }
        to.add(RestrictionsFactoryUtil.isNotNull("sentDate"));
        if (!query.urgencies().isEmpty()) {
            to.add(RestrictionsFactoryUtil.in("urgency", names(query.urgencies())));
        }
        query.ownerId().ifPresent(id -> to.add(RestrictionsFactoryUtil.eq("ownerId", id)));
        if (query.unowned()) {
            to.add(
                    RestrictionsFactoryUtil.or(
                            RestrictionsFactoryUtil.isNull("ownerId"),
                            RestrictionsFactoryUtil.eq("ownerId", "")));
        }
        query.serviceId().ifPresent(id -> to.add(RestrictionsFactoryUtil.eq("serviceId", id)));
        query.subjectId().ifPresent(id -> to.add(RestrictionsFactoryUtil.eq("subjectId", id)));
        if (query.overdue()) {
            to.add(RestrictionsFactoryUtil.lt(DUE, now));
        }
        query.reference()
                .map(InboxCriteria::beginning)
                .filter(typed -> !typed.isEmpty())
                .ifPresent(typed -> to.add(RestrictionsFactoryUtil.like("reference", typed + "%")));
        return to;
    }

    /** Everything, in order. */
    public DynamicQuery ordered(DynamicQuery to) {
        anyState(to);
        if (!query.states().isEmpty()) {
            to.add(RestrictionsFactoryUtil.in("state", names(query.states())));
        }
        switch (query.sort()) {
            case URGENCY:
                to.addOrder(OrderFactoryUtil.asc("urgencyRank"));
                to.addOrder(OrderFactoryUtil.asc("createDate"));
                break;
            case DEADLINE:
                to.addOrder(OrderFactoryUtil.asc(DUE));
                to.addOrder(OrderFactoryUtil.asc("createDate"));
                break;
            default:
                to.addOrder(OrderFactoryUtil.desc("createDate"));
                break;
        }
        to.addOrder(OrderFactoryUtil.asc("referralId"));
        return to;
    }

    /** Where the page begins, from 0. */
    public int start() {
        return (query.page() - 1) * query.size();
    }

    /** After the last of the page. */
    public int end() {
        return start() + query.size();
    }

    /** What can stand in a reference; the rest, wildcards among it, is left out. */
    private static String beginning(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]", "");
    }

    private static Collection<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toList());
    }
}
