create table SENA_AssignmentEntry (
	mvccVersion LONG default 0 not null,
	userId VARCHAR(75) not null primary key,
	displayName VARCHAR(255) null,
	serviceTypes TEXT null,
	areas TEXT null
);

create table SENA_ChangeCounterEntry (
	mvccVersion LONG default 0 not null,
	counterId VARCHAR(75) not null primary key,
	lastSequence LONG
);

create table SENA_ContributionEntry (
	mvccVersion LONG default 0 not null,
	reference VARCHAR(75) not null primary key,
	accessIndex VARCHAR(75) null,
	serviceId VARCHAR(75) null,
	serviceName VARCHAR(255) null,
	organisationId VARCHAR(75) null,
	toldText TEXT null,
	email VARCHAR(2000) null,
	toldDate DATE null,
	answer TEXT null,
	answeredBy VARCHAR(255) null,
	closed BOOLEAN,
	closedDate DATE null
);

create table SENA_DirectoryChangeEntry (
	mvccVersion LONG default 0 not null,
	changeSequence LONG not null primary key,
	recordKind VARCHAR(75) null,
	recordId VARCHAR(75) null,
	changeDate DATE null
);

create table SENA_LocalDirectoryEntry (
	mvccVersion LONG default 0 not null,
	directoryKey VARCHAR(75) not null primary key,
	revisionNumber LONG,
	name VARCHAR(255) null,
	description VARCHAR(2000) null,
	colour VARCHAR(75) null,
	logo VARCHAR(2000) null,
	serviceTypes TEXT null,
	areas TEXT null,
	organisationIds TEXT null,
	terms TEXT null
);

create table SENA_MissedWordsEntry (
	mvccVersion LONG default 0 not null,
	missedWordsId VARCHAR(75) not null primary key,
	words VARCHAR(75) null,
	missedDate DATE null,
	missedCount INTEGER
);

create table SENA_OutwardCodeEntry (
	mvccVersion LONG default 0 not null,
	outwardCode VARCHAR(75) not null primary key,
	latitude DOUBLE,
	longitude DOUBLE,
	districtCode VARCHAR(75) null
);

create table SENA_PostcodeEntry (
	mvccVersion LONG default 0 not null,
	postcode VARCHAR(75) not null primary key,
	outwardCode VARCHAR(75) null,
	latitude DOUBLE,
	longitude DOUBLE,
	districtCode VARCHAR(75) null
);

create table SENA_RecordEntry (
	mvccVersion LONG default 0 not null,
	recordId VARCHAR(75) not null primary key,
	recordKind VARCHAR(75) null,
	organisationId VARCHAR(75) null,
	name VARCHAR(255) null,
	document TEXT null,
	documentHash VARCHAR(64) null,
	published BOOLEAN,
	removed BOOLEAN,
	removedDate DATE null,
	visibleFrom DATE null,
	visibleUntil DATE null,
	hiddenReason VARCHAR(1000) null,
	recordStatus VARCHAR(75) null,
	assuredDate DATE null,
	reviewDueDate DATE null,
	modifiedDate DATE null,
	revisionNumber INTEGER,
	origin VARCHAR(75) null,
	publisher VARCHAR(255) null,
	sourceId VARCHAR(255) null,
	sourceUrl VARCHAR(2000) null,
	takenDate DATE null,
	sourceRole VARCHAR(75) null,
	replacedBy VARCHAR(75) null
);

create table SENA_RecordLinkEntry (
	mvccVersion LONG default 0 not null,
	recordLinkId VARCHAR(75) not null primary key,
	serviceId VARCHAR(75) null,
	locationId VARCHAR(75) null
);

create table SENA_RevisionEntry (
	mvccVersion LONG default 0 not null,
	revisionId VARCHAR(75) not null primary key,
	recordId VARCHAR(75) null,
	recordKind VARCHAR(75) null,
	organisationId VARCHAR(75) null,
	name VARCHAR(255) null,
	revisionNumber INTEGER,
	baseNumber INTEGER,
	revisionState VARCHAR(75) null,
	draftVersion LONG,
	document TEXT null,
	authorId VARCHAR(75) null,
	authorName VARCHAR(255) null,
	authorRole VARCHAR(75) null,
	origin VARCHAR(75) null,
	publisher VARCHAR(255) null,
	sourceId VARCHAR(255) null,
	sourceUrl VARCHAR(2000) null,
	takenDate DATE null,
	sourceRole VARCHAR(75) null,
	createdDate DATE null,
	changedDate DATE null,
	submittedDate DATE null,
	decidedDate DATE null,
	decidedBy VARCHAR(75) null,
	decidedByName VARCHAR(255) null,
	decisionText STRING null,
	decidedParts STRING null,
	confirmed STRING null
);

create table SENA_ShortlistEntry (
	mvccVersion LONG default 0 not null,
	subjectId VARCHAR(75) not null primary key,
	sealedServices TEXT null,
	savedDate DATE null
);

create table SENA_TaxonomyEntry (
	mvccVersion LONG default 0 not null,
	taxonomyKey VARCHAR(75) not null primary key,
	taxonomyId VARCHAR(75) null,
	revisionNumber LONG,
	name VARCHAR(200) null,
	description STRING null,
	uri VARCHAR(2000) null,
	listVersion VARCHAR(200) null,
	sortOrder INTEGER
);

create table SENA_TermEntry (
	mvccVersion LONG default 0 not null,
	termId VARCHAR(75) not null primary key,
	taxonomyKey VARCHAR(75) null,
	termCode VARCHAR(75) null,
	label VARCHAR(300) null,
	description STRING null,
	parentCode VARCHAR(75) null,
	uri VARCHAR(2000) null,
	synonyms TEXT null,
	serviceTypes TEXT null,
	sortOrder INTEGER
);

create unique index IX_903E8F90 on SENA_ContributionEntry (accessIndex[$COLUMN_LENGTH:75$]);
create index IX_5D9B6D8E on SENA_ContributionEntry (closed);

create index IX_4FD77D41 on SENA_MissedWordsEntry (missedDate);

create index IX_D32D9656 on SENA_PostcodeEntry (outwardCode[$COLUMN_LENGTH:75$]);

create index IX_3D900496 on SENA_RecordEntry (organisationId[$COLUMN_LENGTH:75$]);
create index IX_29DE56E7 on SENA_RecordEntry (origin[$COLUMN_LENGTH:75$]);
create index IX_780EC5C6 on SENA_RecordEntry (recordKind[$COLUMN_LENGTH:75$], recordId[$COLUMN_LENGTH:75$]);
create index IX_8AA8250D on SENA_RecordEntry (reviewDueDate);

create index IX_96F8DC97 on SENA_RecordLinkEntry (locationId[$COLUMN_LENGTH:75$]);
create index IX_26AAD18D on SENA_RecordLinkEntry (serviceId[$COLUMN_LENGTH:75$]);

create index IX_FBE5643D on SENA_RevisionEntry (authorId[$COLUMN_LENGTH:75$]);
create index IX_582ACC4C on SENA_RevisionEntry (organisationId[$COLUMN_LENGTH:75$]);
create index IX_E7FF349D on SENA_RevisionEntry (origin[$COLUMN_LENGTH:75$]);
create index IX_812FDC03 on SENA_RevisionEntry (recordId[$COLUMN_LENGTH:75$]);
create index IX_58E703C3 on SENA_RevisionEntry (revisionState[$COLUMN_LENGTH:75$]);
