create table SENA_ReferralEntry (
	mvccVersion LONG default 0 not null,
	referralId VARCHAR(75) not null primary key,
	reference VARCHAR(75) null,
	revision LONG,
	state_ VARCHAR(75) null,
	subjectId VARCHAR(75) null,
	serviceId VARCHAR(75) null,
	serviceName VARCHAR(500) null,
	organisationId VARCHAR(75) null,
	organisationName VARCHAR(500) null,
	urgency VARCHAR(75) null,
	consentId VARCHAR(75) null,
	openKey VARCHAR(200) null,
	submissionIndex VARCHAR(75) null,
	accessIndex VARCHAR(75) null,
	payload TEXT null,
	createDate DATE null,
	sentDate DATE null,
	acknowledgeBy DATE null,
	decideBy DATE null,
	decidedDate DATE null,
	declineReason VARCHAR(75) null,
	declineText TEXT null
);

create table SENA_ReferralEventEntry (
	mvccVersion LONG default 0 not null,
	referralEventId LONG not null primary key,
	referralId VARCHAR(75) null,
	revision LONG,
	fromState VARCHAR(75) null,
	toState VARCHAR(75) null,
	party VARCHAR(75) null,
	actorId VARCHAR(75) null,
	createDate DATE null
);

create table SENA_ReferralMessageEntry (
	mvccVersion LONG default 0 not null,
	referralMessageId LONG not null primary key,
	referralId VARCHAR(75) null,
	position INTEGER,
	party VARCHAR(75) null,
	authorId VARCHAR(75) null,
	organisationName VARCHAR(500) null,
	consentId VARCHAR(75) null,
	submissionIndex VARCHAR(75) null,
	body TEXT null,
	createDate DATE null,
	readDate DATE null
);

create table SENA_ReferralOutboxEntry (
	mvccVersion LONG default 0 not null,
	referralOutboxId LONG not null primary key,
	referralId VARCHAR(75) null,
	reference VARCHAR(75) null,
	kind VARCHAR(75) null,
	recipientParty VARCHAR(75) null,
	recipientId VARCHAR(75) null,
	link VARCHAR(500) null,
	createDate DATE null,
	deliveredDate DATE null
);

create index IX_94382224 on SENA_ReferralEntry (consentId[$COLUMN_LENGTH:75$]);
create unique index IX_D6225644 on SENA_ReferralEntry (openKey[$COLUMN_LENGTH:200$]);
create index IX_A493EE4A on SENA_ReferralEntry (organisationId[$COLUMN_LENGTH:75$]);
create unique index IX_1258F11A on SENA_ReferralEntry (reference[$COLUMN_LENGTH:75$]);
create index IX_EF56DE36 on SENA_ReferralEntry (subjectId[$COLUMN_LENGTH:75$]);
create unique index IX_3A712A35 on SENA_ReferralEntry (submissionIndex[$COLUMN_LENGTH:75$]);

create index IX_D9AC4B21 on SENA_ReferralEventEntry (referralId[$COLUMN_LENGTH:75$]);

create index IX_F885A000 on SENA_ReferralMessageEntry (authorId[$COLUMN_LENGTH:75$], createDate);
create unique index IX_3DB33FB1 on SENA_ReferralMessageEntry (referralId[$COLUMN_LENGTH:75$], position);
create unique index IX_3A07B442 on SENA_ReferralMessageEntry (referralId[$COLUMN_LENGTH:75$], submissionIndex[$COLUMN_LENGTH:75$]);

create index IX_50151750 on SENA_ReferralOutboxEntry (referralId[$COLUMN_LENGTH:75$]);
